import { remembering } from './remembering.ts'

/** Whether words end in a condition, so that a list goes on with the sentence: `We come together early when`. */
export const breaksOff = remembering((text) =>
  /(?<![\p{L}])(?:if|when|once|until|unless|wenn|sobald|falls|si|quand|lorsque|dès que|cuando|se|quando|als|zodra|wanneer|если|когда|jeśli|gdy|kiedy|om|när|když|якщо|коли)\s?(?:…|\.{3})?\s?[:：]?$/iu.test(
    text,
  ),
)
