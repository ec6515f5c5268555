import type { Inline } from './inline.ts'

/**
 * A button. `press` is the command line that it stands for, without `/roadmap`:
 * data, so that it still works after a restart. At most 90 characters (Discord
 * takes 100 for a component's id).
 */
export interface Button {
  readonly label: string
  readonly press: string
  readonly tone?: 'primary' | 'danger'
}

/** One line of a checklist. Its number is what people call it in the thread: `done 2`. */
export interface Check {
  readonly number: number
  readonly ref: string
  readonly label: Inline
  readonly checked: boolean
}

/** The parts of a view. A platform has one handler for each; there is no other way to say a thing. */
export interface Nodes {
  heading: { readonly type: 'heading'; readonly text: string }
  /** One paragraph. */
  text: { readonly type: 'text'; readonly text: Inline }
  list: { readonly type: 'list'; readonly lines: readonly Inline[] }
  /** Short labelled facts. */
  facts: {
    readonly type: 'facts'
    readonly facts: readonly { readonly label: string; readonly value: Inline }[]
  }
  /** Shares of one whole, `done + active + rest = total`; the label is what is counted: `tasks`. */
  progress: {
    readonly type: 'progress'
    readonly label: string
    readonly done: number
    readonly active: number
    readonly total: number
  }
  table: {
    readonly type: 'table'
    readonly columns: readonly string[]
    readonly rows: readonly (readonly Inline[])[]
  }
  /** Ticked on platforms by boxes or selects; a press carries `action` and what was toggled, `+IMD-3` or `-IMD-4`. */
  checklist: { readonly type: 'checklist'; readonly action: string; readonly checks: readonly Check[] }
  buttons: { readonly type: 'buttons'; readonly buttons: readonly Button[] }
  /** Fine print at the end. */
  footer: { readonly type: 'footer'; readonly text: Inline }
  divider: { readonly type: 'divider' }
  /** A file to hand over, byte for byte. */
  file: { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array }
}

export type NodeType = keyof Nodes
/** A node of one type, or of any of several. */
type NodeOf<Type extends NodeType> = { readonly [One in Type]: Nodes[One] & { readonly type: One } }[Type]
export type Node = NodeOf<NodeType>

/** A platform-neutral message. Rendering it gives one message or several, never a cut one. */
export interface View {
  /** One plain line for notifications and screen readers. */
  readonly summary: string
  /** The ref of the one item it is about: a tick put on the message means that item. */
  readonly about?: string
  /** The ref of the review that is held in its thread: “close” said there means it. */
  readonly review?: string
  /** The key of the roadmap whose standup is asked in its thread: what people say there is an answer. */
  readonly standup?: string
  readonly nodes: readonly Node[]
}

/** One handler for each type of node: a platform that forgets one does not compile. */
export type Handlers<Result> = { readonly [Type in NodeType]: (node: NodeOf<Type>) => Result }

/** Hands a node to its handler. */
export function handle<Type extends NodeType, Result>(
  handlers: Handlers<Result>,
  node: NodeOf<Type>,
): Result {
  return handlers[node.type](node)
}
