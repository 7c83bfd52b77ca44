/**
 * What a stage shows beside the story. A stage only draws: whatever the learner does on it ends in one choice of the
 * question, so that the same log earns the same score on every stage and on its twin of plain text.
 */
export type Scene = ChatScene | FeedScene

export interface ChatScene {
  readonly kind: 'chat'
  /** Name of the group, or of the one person. */
  readonly room: string
  /** Absent where it is a talk of two. */
  readonly members?: number
  /** One for each question that the talk goes on with; the opening's always. */
  readonly turns: readonly ChatTurn[]
}

export interface ChatTurn {
  /** Full id of the question. */
  readonly question: string
  readonly messages: readonly Message[]
  /** One for each choice. */
  readonly replies: readonly Reply[]
}

export interface Message {
  readonly from: string
  readonly role?: string
  /** As a phone shows it: `07.40`. */
  readonly time: string
  readonly says: string
  /** What a picture that was sent shows, in words. */
  readonly attached?: string
}

export interface Reply {
  readonly choice: string
  readonly to: 'group' | 'private' | 'superior' | 'nobody'
  /** The learner's own words; absent where the choice's text is what they do. */
  readonly says?: string
  readonly comesBack: readonly Message[]
  /** What the reply does to the people, apart from the duty. */
  readonly relation: 'kept' | 'strained'
}

export interface FeedScene {
  readonly kind: 'feed'
  readonly posts: readonly Post[]
  /** The choice that scrolling on stands for. Absent where doing nothing is none of the choices. */
  readonly scrolledOn?: string
  /** What happens days later, by choice. */
  readonly later: readonly { readonly choice: string; readonly says: string }[]
}

export interface Post {
  /** Unique within its feed. */
  readonly id: string
  readonly account: string
  /** As a phone shows it: `2 jam`. */
  readonly when: string
  readonly says: string
  readonly likes: number
  /** It carries the scenario's picture. */
  readonly hasPicture: boolean
  /** Acts that something hangs on; every other act on this post is harmless. */
  readonly acts: readonly PostAct[]
}

export interface PostAct {
  readonly kind: ActKind
  /** What is written with it: the comment, the words above a shared post. */
  readonly says?: string
  readonly choice: string
}

export type ActKind =
  | 'like'
  | 'unlike'
  | 'comment'
  | 'share'
  | 'save'
  | 'follow'
  | 'unfollow'
  | 'join'
  | 'leave'
  | 'post'
  | 'end'
  | 'message'
  | 'delete'
  | 'tag'
  | 'mute'
  | 'report'

/** One act on one post, by ids: a run on a feed is the set of them. `act`: see `actId` in `feed.ts`. */
export interface ActTaken {
  readonly post: string
  readonly act: string
}
