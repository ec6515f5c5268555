/**
 * A text as it is searched in: without capitals and accents, and with straight apostrophes. Of scripts whose marks tell
 * letters apart, as in か and が, all are kept.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
}
