import { servers, wellKnown } from '../../plan/world/well-known.ts'

const names: ReadonlySet<string> = new Set([
  ...Object.keys(wellKnown).flatMap((name) => name.split(' ').at(-1) ?? []),
  ...servers,
  ...[...servers].map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
])

const versionWord =
  /^(?:v|version(?:en|s|er|i)?|versión|versiones|versão|versões|versione|versie|верси\p{L}+|версі\p{L}+|wersj\p{L}+|verz\p{L}+|versjon\p{L}*|sürüm\p{L}*|release|lts)$/iu

/** What may stand between a name and its number: how it is moved there, other numbers of it, a bracket. */
const between =
  /(?:\s(?:to|auf|do|na|до|на|à|vers|a|para|naar|op|till|på|til|från|fra|z|ze|od|с|od|von|from|and|und|a|i|и|et|y|e|en|och|og)|\s?v?\d+(?:\.\d+)+,?|\s?(?:→|->|–|-|\/))$/iu

/** Whether what stands before a number says that it is the version of something: `Ubuntu`, `Symfony 5.4, `, `na verzi`. */
export function isOfSoftware(before: string): boolean {
  let left = before.replace(/[\s(（]+$/u, '')
  for (let at = 0; at < mostBetween && between.test(left); at += 1) left = left.replace(between, '').trimEnd()
  const word = /[\p{L}.][\p{L}\p{N}.+#-]*$/u.exec(left)?.[0] ?? ''
  return names.has(word) || versionWord.test(word)
}

const mostBetween = 6

/** A version that can be no day, or can be one: `2.10.2`, `v7`, `8.x`; `6.4`. */
export function looksLikeVersion(text: string): boolean {
  return /^v?\d+(?:\.\d+)+(?:\.x)?\+?$|^v\d+\+?$|^\d+(?:\.\d+)*\.x$/iu.test(text)
}

/** Two numbers with a dot that may be a day as well as a version. */
export function isDayOrVersion(text: string): boolean {
  return /^\s*\d{1,2}\.\d{1,2}\s*$/.test(text)
}
