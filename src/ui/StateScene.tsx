import { Scene } from './Scene.tsx'

interface Props {
  /** A picture of `public/gambar/antarmuka.svg`. */
  readonly name:
    | 'tersesat'
    | 'hasil-lulus'
    | 'hasil-belum'
    | 'ulang-kosong'
    | 'belum-luring'
    | 'penyimpanan-terkunci'
    | 'pembaruan'
    | 'tab-lain'
    | 'hilang'
    | 'pasang'
  readonly cut?: 'full' | 'wide'
}

/** A picture of the state that the app is in; its sentence stands beside it. */
export function StateScene({ name, cut = 'wide' }: Props) {
  return <Scene src={`./gambar/antarmuka.svg#${name}`} alt="" cut={cut} />
}
