import type { Row } from '../outline.ts'
import type { Column } from './columns.ts'
import { cueOf } from './cue.ts'

const whatFor = cueOf(
  /^(?:used (?:for|by|in)|(?:what|needed|good) for|why we (?:use|have) it|use(?: case)?|purpose|wofür|wozu|(?:genutzt|verwendet|gebraucht) für|zweck|einsatz|(?:à|pour) quoi|utilisée? pour|usage|utilité|para qué|(?:se )?usad?[oa]? para|uso|para que|serve para|per cosa|usat[oa] per|a cosa serve|waarvoor|gebruikt voor|doel|для чего|используется(?: для)?|do czego|używane do|k čemu|použití|для чого|till vad|används till|hvad til|hva til|bruges til|brukes til|formål|ne için|kullanım(?: amacı)?|用途|使途|用于|用処|용도)$/iu,
)
const insteadOf = cueOf(
  /^(?:(?:we )?(?:would|could) (?:move|switch|go) to|move to|replacement|replaced by|alternatives?|instead|plan b|fall-?back|way out|exit|only if|leave if|move if|alternative|ersatz|ausweichlösung|würden wechseln zu|stattdessen|wechsel(?:n)? zu|nur wenn|remplaçant|remplacé par|solution de repli|à la place|seulement si|alternativa|reemplazo|sustituto|en su lugar|solo si|substituto|em vez disso|só se|sostitut[oi]|in alternativa|solo se|alternatief|vervanging|vervanger|alleen als|альтернатив[аы]|замена|только если|alternatywa|zamiennik|tylko jeśli|náhrada|jen když|заміна|тільки якщо|ersättare|bara om|erstatning|kun hvis|alternatif|yedek|代替(?:案|先)?|移行先|乗り換え先|替代(?:方案|品)?|备选(?:方案)?|대안|대체(?:재)?)$/iu,
)
const subjects = new Set<Column | undefined>([undefined, 'component', 'watch'])

/** `Service | Used for | Would move to`: what others run or make, and the team stands on. */
export function isDependedOn({ columns: headers }: Row, columns: readonly (Column | undefined)[]): boolean {
  return (
    subjects.has(columns[0]) &&
    !columns.includes('status') &&
    headers.slice(1).some((header) => whatFor.test(header.trim()) || insteadOf.test(header.trim()))
  )
}
