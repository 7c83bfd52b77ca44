import { useEffect, useSyncExternalStore } from 'react'
import { loadPictures, onPictures, pictureUrl } from '../content/load-pictures.ts'
import type { Picture } from '../domain/course.ts'
import { Scene } from '../ui/Scene.tsx'

interface Props {
  readonly picture: Picture
  /** Empty where its words stand beside it. */
  readonly alt?: string
  readonly cut?: 'full' | 'wide' | 'strip' | undefined
}

/** A picture of the course; its place is kept until it has come. */
export function CoursePicture({ picture, alt = picture.alt, cut }: Props) {
  const src = useSyncExternalStore(onPictures, () => pictureUrl(picture))
  useEffect(() => {
    if (src === undefined) void loadPictures()
  }, [src])
  return <Scene src={src} alt={alt} cut={cut} />
}
