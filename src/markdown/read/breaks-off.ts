const conditions = new Set(
  'förrän|if|when|once|until|unless|wenn|sobald|falls|si|quand|lorsque|cuando|se|quando|als|zodra|wanneer|если|когда|jeśli|gdy|kiedy|om|när|hvis|dersom|såfremt|når|když|якщо|коли'.split(
    '|',
  ),
)

const longest = 9
const trailing = ' \t\n.…:：'

/** `What we promised, and when`: the word asks, and begins no condition. */
const asksWhen =
  /(?:^|[\s,])(?:and|or|who|what|how|since|und|oder|wer|was|wie|seit|bis|et|ou|qui|quoi|depuis|y|o|quién|qué|desde|e|ou|quem|chi|cosa|en|of|wie|wat|sinds|и|или|кто|что|с|i|lub|kto|co|od|och|vem|vad|og|hvem|hvad|hva|eller)\s+$/iu

/** Whether words end in a condition, so that a list goes on with the sentence: `We come together early when`. */
export function breaksOff(text: string): boolean {
  let to = text.length
  while (to > 0 && trailing.includes(text.charAt(to - 1))) to -= 1
  const from = text.lastIndexOf(' ', to - 1) + 1
  if (to - from > longest) return false
  if (asksWhen.test(text.slice(0, from))) return false
  const last = text
    .slice(from, to)
    .replace(/^\P{L}+/u, '')
    .toLowerCase()
  return conditions.has(last) || (last === 'que' && /dès que$/iu.test(text.slice(0, to)))
}
