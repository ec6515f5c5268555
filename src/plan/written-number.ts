/** The sign before the decimals of a number. */
export type DecimalSign = '.' | ','

/** A number as people write it, thousands grouped as well, captured. */
export const number = "(\\d{1,3}(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)"
const everyNumber = new RegExp(number, 'gu')
const blanks = /[ \u00a0\u2009\u202f'’]/g

const english =
  /(?<!\p{L})(?:the|of|and|with|for|at least|at most|less|fewer|more|than|above|below|under|over|by|to|from|between|is|are|not|per|every|each|within|users?|exceeds?)(?!\p{L})/giu
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** Words of the languages of the comma that English has not, and letters that it has not. */
const withComma =
  /(?<![\p{L}.])(?:der|das|und|oder|von|bei|als|weniger|mehr|unter|mindestens|le|la|les|du|et|ou|au|aux|moins|pour|avec|sur|el|los|las|del|al|con|para|por|menos|menor|mayor|superior a|inferior a|das|com|mais|pelo|abaixo|acima|il|gli|di|della|almeno|meno|het|een|van|voor|minstens|hoogstens|meer|minder|dan|onder|boven|de|co najmniej|ponad|mniej|minst|mindst|høyst|og|och|en az|cel)(?!\p{L})|\p{Script=Cyrillic}+|\p{Script=Greek}{2,}|[äöüßéèêàâçñáíóúãõìòùłśżźćńęąěščřžýůøåæğışţțăîôû]/giu

/** Which sign stands before decimals in the language of a text; undefined where its words do not tell. */
export function decimalSignOf(text: string): DecimalSign | undefined {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const [point, comma] = [count(english) + count(wide), count(withComma)]
  if (point === comma) return undefined
  return point > comma ? '.' : ','
}

/** What stands behind a number: a measure that has parts, or what is counted whole. */
type CountedAs = 'measured' | 'counted' | 'unknown'

/**
 * What a written number means: two values where it cannot be told whether its last three digits are a thousand's. Of
 * what is no number, such as `1.2.3`, none.
 */
export function valuesOf(
  written: string,
  sign: DecimalSign | undefined,
  what: CountedAs | '%',
): readonly number[] {
  const text = written.replace(blanks, '')
  if (/^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/.test(text)) return [Number(text.replace(/[.,]/g, ''))]
  if (/^[\d.]*\.\d+,\d+$/.test(text)) return [Number(text.replaceAll('.', '').replace(',', '.'))]
  if (/^[\d,]*,\d+\.\d+$/.test(text)) return [Number(text.replaceAll(',', ''))]
  const [, whole = '', mark, part = ''] = /^(\d+)([.,])(\d+)$/.exec(text) ?? []
  if (mark === undefined) return /^\d+$/.test(text) ? [Number(text)] : []
  const [asDecimal, asThousand] = [Number(`${whole}.${part}`), Number(whole + part)]
  const isGroup = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!isGroup || (what === '%' && whole.length > 1)) return [asDecimal]
  if (mark === '.' && sign === undefined) return [asDecimal, asThousand]
  if (mark === '.') return [sign === '.' ? asDecimal : asThousand]
  // Half of America that speaks Spanish groups by commas.
  if (sign !== ',' || what === 'counted') return [asThousand]
  return what === 'unknown' ? [asDecimal, asThousand] : [asDecimal]
}

/**
 * A text with every number in digits and a point alone, `1.500` as `1500` and `0,5` as `0.5`; undefined where one of
 * them can mean two.
 */
export function withPlainNumbers(
  text: string,
  sign: DecimalSign | undefined,
  whatIn: (rest: string) => CountedAs | '%',
): string | undefined {
  let isPlain = true
  const plain = text.replace(everyNumber, (written, _captured: string, at: number) => {
    const [value, other] = valuesOf(written, sign, whatIn(text.slice(at + written.length)))
    if (other !== undefined) isPlain = false
    return value === undefined || value === Number(written) ? written : String(value)
  })
  return isPlain ? plain : undefined
}
