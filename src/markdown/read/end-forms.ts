import { type DateForm, form, pad } from './date-form.ts'
import type { Near } from './years.ts'

const year =
  "(?:eoy|year[\\s-]end|end of (?:the |this )?year|jahresende|ende des jahres|fin (?:de l['’]|d['’])année|(?:fin|fines|finales) de(?:l)? año|(?:fim|final) d[oe] ano|fine (?:dell['’])?anno|eind(?:e)? (?:van het|dit) jaar|конца? года|ko(?:niec|ńca|ńcu) roku|kon(?:ec|ce) roku|slutet av året|årets slut|(?:udgangen|slutningen) af (?:året|i år)|(?:utgangen|slutten) av året|årets (?:udgang|utgang|slutning|slutt)|årsskiftet|yıl sonu)"
const quarter =
  '(?:eoq|quarter[\\s-]end|end of (?:the |this )?quarter|quartalsende|ende des quartals|fin (?:de|du) trimestre|(?:fim|final) d[oe] trimestre|fine trimestre|конца? квартала|ko(?:niec|ńca) kwartału|(?:udgangen|slutningen) af kvartalet|(?:utgangen|slutten) av kvartalet|çeyrek sonu)'
const month =
  '(?:eom|month[\\s-]end|end of (?:the |this )?month|monatsende|ende des monats|fin (?:de|du) mois|(?:fin|fines|finales) de(?:l)? mes|(?:fim|final) d[oe] mês|fine mese|eind(?:e)? van de maand|конца? месяца|ko(?:niec|ńca) miesiąca|(?:udgangen|slutningen) af måneden|(?:utgangen|slutten) av måneden|månedens (?:udgang|utgang)|ay sonu)'
const by =
  "(?<![\\p{L}])(?:by|before|until|till|at|due:?|eta:?|bis|zum|spätestens|vor|avant|d[’']ici|en|pour|à|a|al|antes de|para|hasta|até|no|ao|entro|per|voor|tegen|uiterlijk|до|к|do|na|před|till|inden|innen|senest|før|ved|til|mot)\\s(?:the\\s|zum\\s|la\\s|le\\s|el\\s|o\\s|het\\s)?"

const inMonth = ({ month: of }: Near): string => (of === undefined ? '' : `YEAR-${pad(of)}`)
const inQuarter = ({ month: of }: Near): string => (of === undefined ? '' : `YEAR-Q${Math.ceil(of / 3)}`)

/** A word before it, or brackets and dashes around it, tell that it is when and not what. */
const ends = (what: string, read: (near: Near) => string): readonly DateForm[] =>
  [`${by}${what}(?![\\p{L}\\p{N}-])`, `(?:^|[(（\\[,:–—-]\\s?)${what}\\s?(?=$|[)）\\].,;])`].map((source) =>
    form(source, (_, near) => (near === undefined ? '' : read(near)), false),
  )

/** `Yıl sonuna kadar`: by when is said behind it. */
const endsBehind = (what: string, read: (near: Near) => string): DateForm =>
  form(
    `(?<![\\p{L}])${what} sonun(?:a kadar|a dek|dan önce|da)(?![\\p{L}])`,
    (_, near) => (near === undefined ? '' : read(near)),
    false,
  )

const wide = (source: string, read: (near: Near) => string): DateForm => ({
  ...form(source, (_, near) => (near === undefined ? '' : read(near)), false),
  isWide: true,
})

/** The ends of the year, quarter and month that the document stands in. */
export const endForms: readonly DateForm[] = [
  ...ends(year, ({ year: of }) => String(of)),
  ...ends(quarter, inQuarter),
  ...ends(month, inMonth),
  endsBehind('yıl', ({ year: of }) => String(of)),
  endsBehind('çeyrek', inQuarter),
  endsBehind('ay', inMonth),
  wide(
    '(?<![\\d\\s一-鿿])(?:年内|年底|年末)|(?<=[\\p{P}\\s]|^)(?:年内|年底|年末|연말|연내)',
    ({ year: of }) => String(of),
  ),
  wide('(?<=[\\p{P}\\s]|^)(?:本|今|当)?(?:月末|月底|月内)|월말', inMonth),
  wide('(?<=[\\p{P}\\s]|^)(?:本)?(?:季度末|季末|四半期末)|분기 ?말', inQuarter),
]

/** Whether a text may speak of an end: most do not, and need not be searched for one. */
export function mayEnd(text: string): boolean {
  return /eo[ymq]|end|ende|fi[nm]|eind|кон|ko[nń]|slut|u[dt]gang|skiftet|sonu|[末底内말내]/i.test(text)
}
