import type { Contest, Penalty } from './act.ts'
import type { EmploymentStatus } from './employment.ts'
import type { Phase } from './phase.ts'
import type { Scene } from './scene.ts'

/**
 * The compiled course, as it lies in the course pack. Authors write Indonesian keys; `content/compiler/schema/` turns
 * them into these names. Every id is for ever: events point to it. What only the look-up shows is the `Reference`.
 */
export interface Course {
  readonly id: string
  readonly title: string
  /** Edition of the whole course, as printed for people: `2026.11`. */
  readonly edition: string
  /** ISO date on which the law was last compared with its sources. */
  readonly comparedOn: string
  readonly modules: readonly Module[]
  /** Modules that are planned and not yet published: told honestly, never opened. */
  readonly planned: readonly { readonly id: string; readonly title: string }[]
  readonly regulations: readonly Regulation[]
  readonly terms: readonly Term[]
  /** Two parallel forms, before and after the course; their questions appear nowhere else. */
  readonly tests: readonly TestForm[]
  /** What is pledged at the end, point by point. */
  readonly pledge: readonly { readonly id: string; readonly text: string }[]
}

export interface TestForm {
  readonly id: 'a' | 'b'
  readonly questions: readonly Question[]
}

export interface Module {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Rises when a score or the meaning of a question changes, never for a typo. */
  readonly edition: number
  readonly minutes: number
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
  readonly quiz: { readonly length: number; readonly passingScore: Score }
  /** The order in which the path shows lessons and scenarios; the quiz comes last. */
  readonly order: readonly PathStep[]
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  /** The module's own quiz questions (`bank: kuis`); scenario openings join them in the quiz. */
  readonly bank: readonly Question[]
  /** Kept for the final exam (`bank: ujian`): nothing else shows them. */
  readonly exam: readonly Question[]
  readonly comparedOn: string
  readonly reviewedBy: readonly { readonly name: string; readonly on: string }[]
  readonly history: readonly { readonly edition: number; readonly on: string; readonly what: string }[]
}

export type PathStep =
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }

/** `decide`: the check comes before any explanation. Otherwise the check closes the lesson. */
export type LessonRole = 'decide' | 'read' | 'practise'

export interface Lesson {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly role: LessonRole
  /** The one sentence to keep. */
  readonly remember: string
  readonly objectives: readonly string[]
  readonly picture: Picture
  /** One to three pages, each at most 90 words. */
  readonly pages: readonly Page[]
  readonly check: Question
}

export interface Page {
  /** Unique within its lesson; `isi` where there is only one page. */
  readonly id: string
  readonly blocks: readonly Block[]
  readonly citations: readonly string[]
}

export interface Picture {
  /** `module/name`: the fragment in that module's pictures. */
  readonly id: string
  readonly alt: string
}

/** A small tree instead of HTML, so that nothing an author writes can become markup. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'callout'; readonly tone: 'note' | 'important'; readonly blocks: readonly Block[] }
  | {
      readonly type: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly text: string }
  | { readonly type: 'term'; readonly term: string; readonly text: string }
  | { readonly type: 'citation'; readonly citation: string; readonly text: string }

/** Share of full marks: 1 right, 0.5 half right, 0 not right, or a share for several answers. Never below 0, never above 1. */
export type Score = number

/** What the law says about doing it; `contested` where institutions differ or the sources are silent. */
export type Verdict = 'allowed' | 'required' | 'forbidden' | 'contested' | 'fact'

interface QuestionBase {
  /** `scenario/question`, `lesson/cek` or `module/question`. */
  readonly id: string
  /** The compiler's hash of key, options and citations: another key is another meaning. */
  readonly meaning: string
  readonly prompt: string
  readonly verdict: Verdict
  readonly objective: string
  /** 1 direct, 2 applied, 3 a fine distinction or not settled; absent in checks. */
  readonly level?: 1 | 2 | 3
  /** Whose act it is about, where it says so. */
  readonly actor?: EmploymentStatus
  /** Said after any answer: why the best answer is best. */
  readonly explanation: string
  readonly citations: readonly string[]
  /** What it can cost in this phase, in plain words; only where the sources say so. */
  readonly sanction?: string
  /** In a scenario it comes from the table of acts instead. */
  readonly penalty?: Penalty
  /** Whom to ask, and to write the answer down: only where the law is not clear. */
  readonly ask?: string
}

export interface OneQuestion extends QuestionBase {
  readonly kind: 'one'
  readonly choices: readonly Choice[]
}

export interface Choice {
  /** Unique within its question. */
  readonly id: string
  readonly text: string
  readonly score: 0 | 0.5 | 1
  readonly feedback: string
  readonly instead?: string
  readonly citations: readonly string[]
  /** Full id of the question that this choice leads to; absent where the scenario ends. */
  readonly next?: string
}

/** Several statements, each to be ticked or left. */
export interface ManyQuestion extends QuestionBase {
  readonly kind: 'many'
  readonly choices: readonly Statement[]
}

export interface Statement {
  readonly id: string
  readonly text: string
  readonly right: boolean
  readonly feedback: string
  readonly instead?: string
  readonly citations: readonly string[]
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order'
  readonly cards: readonly Card[]
  /** Ids of all cards in their right order. */
  readonly rightOrder: readonly string[]
}

export interface SortQuestion extends QuestionBase {
  readonly kind: 'sort'
  readonly groups: readonly { readonly id: string; readonly text: string }[]
  readonly cards: readonly (Card & { readonly group: string })[]
}

export interface Card {
  readonly id: string
  readonly text: string
  readonly feedback: string
  readonly citations: readonly string[]
}

export type Question = OneQuestion | ManyQuestion | OrderQuestion | SortQuestion

export interface Scenario {
  readonly id: string
  readonly title: string
  /** `story` today; feed, chat, photo, hotspot, timeline and order are stages of their own. */
  readonly stage: 'story' | 'feed' | 'chat' | 'photo' | 'hotspot' | 'order' | 'timeline'
  readonly phase: Phase
  /** Only where the table of acts tells one contest from the other. */
  readonly contest?: Contest
  readonly verdict: Verdict
  /** Row in the table of acts. */
  readonly act: string
  readonly objective: string
  readonly picture: Picture
  readonly situation: readonly string[]
  /** Drawn as a bubble from a person in front of a counter, where the scenario is at one. */
  readonly speech?: { readonly who: string; readonly says: string; readonly atCounter: boolean }
  /** What the stage shows beside it; a story needs none. */
  readonly scene?: Scene
  /** The first is the opening; the others are reached by `next`. */
  readonly questions: readonly Question[]
}

export interface Regulation {
  /** Short name as a lawyer writes it: `UU 20/2023`. */
  readonly name: string
  readonly title: string
  readonly status: 'in-force' | 'amended' | 'repealed'
  readonly source: string
  readonly comparedOn: string
  readonly articles: readonly Article[]
}

export interface Article {
  /** `UU 20/2023 Pasal 24 ayat (1) huruf d`: the citation, unique over the course. */
  readonly citation: string
  /** A paraphrase in plain words, never the wording. */
  readonly says: string
  readonly confidence: { readonly content: Confidence; readonly number: Confidence }
  readonly note?: string
}

export type Confidence = 'high' | 'medium'

export interface Term {
  readonly id: string
  readonly word: string
  readonly means: string
  readonly citations: readonly string[]
}
