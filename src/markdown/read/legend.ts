import type { State } from '../../plan/state.ts'
import type { Item, Unit } from '../outline.ts'
import { clean } from './clean.ts'
import { cueOf } from './cue.ts'
import { isLegendTitle } from './legend-title.ts'
import { namesParts } from './names-of-parts.ts'
import type { Section } from './sections.ts'
import {
  boxSign,
  circles,
  customarySigns,
  hasSign,
  isOfTable,
  legendSigns,
  readLegend,
  saidOfSigns,
  signsIn,
} from './signs.ts'
import { findWord } from './state-words.ts'

/** What signs mean in a document: as its own legend says, else as is customary. */
export function legendOf(root: Section): ReadonlyMap<string, State | undefined> {
  const signs = new Map(customarySigns)
  for (const circle of circles) signs.delete(circle)
  const walk = (section: Section): void => {
    const inLegend = isLegendTitle(section.title)
    let leadIn = false
    let legend: string[] = []
    for (const unit of section.units) {
      const begins = beginningOf(unit)
      if (begins >= 0) {
        readLegend(legend, signs)
        legend = []
      }
      if (begins < 0 && !inLegend && !leadIn && !(unit.type === 'row' && pairsSigns(unit.columns))) continue
      const lines = linesOf(unit)
      legend.push(...lines.slice(Math.max(0, begins)))
      leadIn = unit.type === 'paragraph' ? begins >= 0 && legendSigns(lines.join(' ')).length === 0 : leadIn
    }
    readLegend(legend, signs)
    readLegend([...linesOfLegends(section)].flatMap(linesOf), signs)
    section.sections.forEach(walk)
  }
  walk(root)
  if (!circles.some((circle) => signs.has(circle))) signs.set(isOfTable, 'done')
  for (const circle of circles) if (!signs.has(circle)) signs.set(circle, customarySigns.get('○'))
  return signs
}

/** `Sign | Meaning`. */
function pairsSigns([sign = '', meaning = '']: readonly string[]): boolean {
  return meaningHeader.test(meaning) && signHeader.test(sign)
}

const meaningHeader = cueOf(
  /^(?:meaning|means|bedeutung|signification|significado|significato|betekenis|значение|znaczenie|betydelse|význam|anlam|betydning|意味|含义|说明|의미|뜻)/iu,
)
const signHeader = cueOf(
  /^(?:signs?|symbols?|icons?|emojis?|marks?|colou?rs?|zeichen|farbe|signe|symbole|icône|couleur|signo|símbolo|icono|color|sinal|ícone|cor|segno|simbolo|icona|colore|teken|symbool|kleur|знак|символ|значок|цвет|znak|ikona|kolor|tecken|ikon|färg|značka|işaret|tegn|farve|farge|simge|renk|記号|マーク|アイコン|符号|图标|标记|기호|표시|아이콘)/iu,
)

/** More signs than these no legend has. */
const mostSigns = 12

const known = new WeakMap<Section, ReadonlySet<Item>>()

/** The lines of the lists in a section that only explain signs, or the headings beneath it. */
export function linesOfLegends(section: Section): ReadonlySet<Item> {
  const found = known.get(section) ?? findLegends(section)
  known.set(section, found)
  return found
}

const none: ReadonlySet<Item> = new Set()

function findLegends(section: Section): ReadonlySet<Item> {
  const items = section.units.filter((unit) => unit.type === 'item')
  const hasSigns = items.some((item) => beginsWithSign(item) && namesState(item))
  if (!hasSigns && section.sections.length === 0) return none
  const parents = new Set(items.map(({ parent }) => parent))
  const lists = [...Map.groupBy(items, ({ list }) => list).values()]
  return new Set(
    lists
      .filter((list) => !list.some((item) => parents.has(item)))
      .filter((list) => (hasSigns && explainsSigns(list)) || namesParts(list, section))
      .flat(),
  )
}

/** `✅ done`, `🚧 in progress`, `❌ not started`: nothing but differing signs, each with the name of a state. */
function explainsSigns(list: readonly Item[]): boolean {
  if (list.length < 3 || list.length > mostSigns || !list.every(beginsWithSign)) return false
  if (list.filter(namesState).length * 2 <= list.length) return false
  return new Set(list.map(({ words }) => signsIn(words.text)[0]?.sign)).size === list.length
}

/** Letters come before all signs that a line begins with. */
const firstSign = 0x2190

/** A sign and a few words. */
function beginsWithSign({ words, box, parent }: Item): boolean {
  if (box || parent || words.text.length > 40 || words.text.charCodeAt(0) < firstSign) return false
  const [sign, other] = signsIn(words.text)
  return sign !== undefined && other === undefined && words.text.slice(0, sign.from).trim() === ''
}

/** Words that are a state, `done`, or go on to tell what is then: `at risk, we have a plan`. */
const namesState = ({ words }: Item): boolean => isState(clean(words).text)

function isState(text: string): boolean {
  const state = findWord(text)
  return state !== undefined && state.from === 0 && /^.?$|^,\s/su.test(text.slice(state.to))
}

/** Which line of a unit begins a legend; negative where none does, as none with a box does. */
function beginningOf(unit: Unit): number {
  if (unit.type === 'item') return unit.box === undefined && isLegendTitle(unit.words.text) ? 0 : -1
  const lines = linesOf(unit)
  const begins = lines.findIndex(isLegendTitle)
  return begins < 0 && unit.type === 'paragraph' && spellsSigns(lines)
    ? lines.findIndex((line) => hasSign(line))
    : begins
}

/** `⚪ not started · 🔵 in flight · 🧊 on hold`: differing signs, each with the name of a state, whatever stands before them. */
export function spellsSigns(lines: readonly string[]): boolean {
  if (!lines.some(hasSign)) return false
  const said = lines.flatMap(saidOfSigns)
  const states = said.filter(({ words }) => isState(words)).length
  return (
    states > 2 &&
    states * 3 >= said.length * 2 &&
    said.length <= mostSigns &&
    new Set(said.map(({ sign }) => sign)).size === said.length
  )
}

/** The lines of a unit as one would read a legend. */
export function linesOf(unit: Unit): readonly string[] {
  if (unit.type === 'paragraph') return unit.lines.map((line) => line.text)
  if (unit.type === 'row') return [unit.cells.map((cell) => cell.text).join(' ')]
  return [
    unit.type === 'item' && unit.box ? `${boxSign(unit.box.inner)} ${unit.words.text}` : unit.words.text,
  ]
}
