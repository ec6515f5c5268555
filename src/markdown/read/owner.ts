import { remembering } from './remembering.ts'

const labelled =
  /(?:owner|assignee|assigned to|responsible|lead|maintainer|verantwortlich(?:e[rn]?)?|zuständig|responsable|propriétaire|encargad[oa]|dueñ[oa]|responsável|responsabile|referente|eigenaar|verantwoordelijke|ответственн(?:ый|ая|ые)|владелец|исполнитель|担当者?|責任者|负责人|责任人|담당자?|책임자|odpowiedzialn[yai]|właściciel|zodpovíd\p{L}*|відповідальн\p{L}+|ansvarig|sorumlu|ansvarlig|ejer|eier|tovholder|pilote|attuatore)\s*[:：]\s*([^,;()[\]|\n（）［］【】「」，、；｜]+)/iu
/** All of a room are nobody's owner. */
const handle =
  /(?<![\p{L}\p{N}./@])@(?!(?:everyone|here|channel|all)(?![\p{L}\p{N}]))([\p{L}\p{N}][\p{L}\p{N}._/-]*)/u

/** `@sentry/webpack-plugin 2.x`: what stands before its version is a package, and `@harbor/web` a team. */
const isPackage = ({ index, 0: mention }: RegExpExecArray, text: string) =>
  mention.includes('/') && /^\s{1,2}v?\d/u.test(text.slice(index + mention.length))

/** Whom a line names as its owner. */
export const ownerIn = remembering((text): string | undefined => {
  const named = labelled
    .exec(text)?.[1]
    ?.split(/\s[-–—•·]\s/u)[0]
    ?.trim()
  if (named) return named.replace(/^@/, '').replace(/[.。]$/u, '')
  const mentioned = handle.exec(text)
  if (mentioned === null || isPackage(mentioned, text)) return undefined
  return mentioned[1]?.replace(/[._/-]+$/, '')
})

/** `Priya Raman (Product). Reviewed monthly.`; `Prof. Braun` is one. */
export const sentenceBehind =
  /(?<=\p{Ll}{2}|[)\]])(?<!(?:^|\s)(?:Prof|Ing|Dipl|Mag|Mrs|Sra))[.。](?:\s+\p{Lu}.*)?$/u
