import { servers, wellKnown } from '../../plan/world/well-known.ts'

const names: ReadonlySet<string> = new Set([
  ...Object.keys(wellKnown).flatMap((name) => name.split(' ').at(-1) ?? []),
  ...servers,
  ...[...servers].map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
])

const numbered =
  /^(?:v|version(?:en|s|er|i)?|versión|versiones|versão|versões|versione|versie|верси\p{L}+|версі\p{L}+|wersj\p{L}+|verz\p{L}+|versjon\p{L}*|sürüm\p{L}*|release|lts|section|chapter|clause|item|ip|abschnitt|kapitel|absatz|abs\.|ziffer|punkt|nr\.|artikel|art\.|kapitol\p{L}|bod[uě]?|odst\.|čl\.|rozdział\p{L}*|pkt|ust\.|глав\p{L}|пункт\p{L}?|раздел\p{L}?|п\.)$/iu

/** `5.4, `, `5.4 → `, `z 22.04 do`: a number of the same sort right before. */
const another =
  /(?<![\d.])v?\d+(?:\.\d+)+(?:,|\s?(?:→|->|–|-|\/)|\s(?:to|auf|na|на|and|und|a|i|и|et|y|e|en|och|og))$|(?<![\p{L}])(?:ze?|со?|з|from|von|de|da|fr[åa]n?|van)\s(?:[\p{L}.]+\s)?v?\d+(?:\.\d+)+\s(?:do|до)$/iu

/** `Ubuntu do 24.04`: to which version something is moved. */
const upTo = /\s(?:to|auf|do|na|до|на|à|a|para|naar|op|till|på|til)$/iu

/** Whether what stands before a number says that it is the version of something: `Ubuntu`, `5.4, `, `na verzi`; or a part of it: `§`. */
export function isNumberOf(before: string): boolean {
  const left = before.replace(/[\s(（:]+$/u, '')
  if (another.test(left) || left.endsWith('§')) return true
  const word = /[\p{L}.][\p{L}\p{N}.+#-]*$/u.exec(left.replace(upTo, ''))?.[0] ?? ''
  return names.has(word) || numbered.test(word)
}

/** A version that can be no day, or can be one: `2.10.2`, `v7`, `8.x`; `6.4`. */
export function looksLikeVersion(text: string): boolean {
  return /^v?\d+(?:\.\d+)+(?:\.x)?\+?$|^v\d+\+?$|^\d+(?:\.\d+)*\.x$/iu.test(text)
}

/** Two numbers with a dot that may be a day as well as a version. */
export function isDayOrVersion(text: string): boolean {
  return /^\s*\d{1,2}\.\d{1,2}\s*$/.test(text)
}

const arrow = '\\s{0,3}(?:→|➜|⇒|->|=>)\\s{0,3}'
const aVersion = 'v?\\d+(?:\\.(?:\\d+|x))*'
const versionPair = new RegExp(
  `^[^→➜⇒>]{2,50}\\s(?=\\S*\\.|\\S+${arrow}v?\\d+\\.)${aVersion}${arrow}${aVersion}\\+?(?:\\s?[(（][^()（）]*[)）])?$`,
  'iu',
)

/** `better-sqlite3 11.8 → 12.x`: the version in use and the one to come, and nothing to do. */
export const namesVersionPair = (text: string) => versionPair.test(text)
