import { type ModuleFile, moduleFile } from '../schema/module.ts'
import { type AuthoredQuestion, bankFile } from '../schema/question.ts'
import { type LessonFile, lessonFile, type ScenarioFile, scenarioFile } from '../schema/step.ts'
import type { Authored, Folder } from './folder.ts'
import { type Prose, readMarkdown } from './markdown.ts'
import type { Part } from './part.ts'

export interface AuthoredLesson extends Authored<LessonFile> {
  readonly name: string
  readonly prose: Prose
}

export interface AuthoredScenario extends Authored<ScenarioFile> {
  readonly name: string
}

/** One module as its files say it, before anything is checked across files. */
export interface AuthoredModule {
  readonly folder: string
  readonly module: Authored<ModuleFile> | undefined
  /** Names of the files that are there, also of those that cannot be read. */
  readonly names: { readonly materi: readonly string[]; readonly skenario: readonly string[] }
  readonly lessons: readonly AuthoredLesson[]
  readonly scenarios: readonly AuthoredScenario[]
  readonly bank: Authored<AuthoredQuestion[]> | undefined
  readonly pictures: readonly { readonly name: string; readonly file: string; readonly svg: string }[]
}

/** What the authors wrote, drafts too, whether or not it is right. */
export interface AuthoredCourse {
  /** `pelatihan.yaml`. */
  readonly header?: Part | undefined
  readonly modules: readonly AuthoredModule[]
  readonly law: Part | undefined
  readonly terms: Part | undefined
  /** The table of acts. */
  readonly acts: Part | undefined
  /** What changed in the law and what is not settled. */
  readonly developments: Part | undefined
  /** What the sources state. */
  readonly claims: Part | undefined
}

export function readModule(files: Folder, folder: string): AuthoredModule {
  const names = {
    materi: namesIn(files, `${folder}/materi`, '.md'),
    skenario: namesIn(files, `${folder}/skenario`, '.yaml'),
  }
  return {
    folder,
    module: files.yaml(`${folder}/modul.yaml`, moduleFile),
    names,
    lessons: names.materi.flatMap((name) => readLesson(files, `${folder}/materi/${name}.md`, name) ?? []),
    scenarios: names.skenario.flatMap((name) => {
      const scenario = files.yaml(`${folder}/skenario/${name}.yaml`, scenarioFile)
      return scenario ? { name, ...scenario } : []
    }),
    bank: files.has(`${folder}/soal.yaml`) ? files.yaml(`${folder}/soal.yaml`, bankFile) : undefined,
    pictures: namesIn(files, `${folder}/gambar`, '.svg').map((name) => {
      const file = `${folder}/gambar/${name}.svg`
      return { name, file: files.named(file), svg: files.text(file) ?? '' }
    }),
  }
}

// The opening --- stays: YAML takes it for the start of a document, and so the line numbers are true.
function readLesson(files: Folder, file: string, name: string): AuthoredLesson | undefined {
  const text = files.text(file) ?? ''
  const end = /^---[ \t]*$/gm
  end.lastIndex = 3
  const closing = end.exec(text)
  if (!/^---[ \t]*\n/.test(text) || !closing) {
    files.tell(file, 'bagian atas berkas harus diapit dua baris berisi ---')
    return undefined
  }
  const front = text.slice(0, closing.index)
  const prose = readMarkdown(
    files.named(file),
    text.slice(closing.index + closing[0].length),
    front.split('\n').length - 1,
  )
  files.problems.push(...prose.problems)
  const lesson = files.parse(file, front, lessonFile)
  return lesson && { name, ...lesson, prose }
}

function namesIn(files: Folder, folder: string, ending: string): string[] {
  return files.list(folder).flatMap((file) => {
    if (file.endsWith(ending)) return file.slice(0, -ending.length)
    files.tell(`${folder}/${file}`, `nama berkas di folder ini harus berakhir ${ending}; ubah namanya atau pindahkan`)
    return []
  })
}
