import { nearest } from './nearest.ts'

/** How people say in a thread what became of an item. */
const verbs = new Map(
  Object.entries({
    done: 'done',
    finished: 'done',
    complete: 'done',
    completed: 'done',
    start: 'start',
    started: 'start',
    block: 'block',
    blocked: 'block',
    drop: 'drop',
    dropped: 'drop',
    reopen: 'reopen',
    reopened: 'reopen',
    open: 'reopen',
    note: 'note',
    assign: 'assign',
    due: 'due',
  }),
)

/** The same in other languages, where a word begins ordinary sentences as well: only beside numbers. */
const foreign = new Map(
  Object.entries({
    fertig: 'done',
    erledigt: 'done',
    fait: 'done',
    terminé: 'done',
    hecho: 'done',
    listo: 'done',
    fatto: 'done',
    feito: 'done',
    klaar: 'done',
    gotowe: 'done',
    готово: 'done',
    сделано: 'done',
    完了: 'done',
    完成: 'done',
    '✅': 'done',
    begonnen: 'start',
    angefangen: 'start',
    commencé: 'start',
    empezado: 'start',
    blockiert: 'block',
    bloqué: 'block',
    bloqueado: 'block',
    bloccato: 'block',
  }),
)

const undo = new Set(['undo', 'rückgängig', 'annuler', 'deshacer'])

/** What a word says became of an item; `foreign` ones count beside numbers alone. */
export function replyVerb(word: string): { readonly command: string; readonly foreign: boolean } | undefined {
  const plain = word.replace(/\uFE0F/g, '')
  const command = verbs.get(plain) ?? foreign.get(plain)
  return command === undefined ? undefined : { command, foreign: !verbs.has(plain) }
}

export function saysUndo(word: string): boolean {
  return undo.has(word)
}

/** The verb that a slip of the hand was meant to be. */
export function verbMeant(word: string): string | undefined {
  return word.length < 4 ? undefined : nearest(word, [...verbs.keys()])
}
