/** A single-byte encoding in which UTF-8 bytes were mistaken for text. */
export interface CodePage {
  readonly name: string
  /** The byte that a UTF-16 unit stands for, 0 when it stands for none above 0x7f. */
  readonly byteOf: Uint8Array
  /** Bytes that have no character, so that they were dropped when the damage was done. */
  readonly lost: readonly number[]
}

const none = '\ufffd'

/** The 32 characters that Windows-1252 has where Latin-1 has controls; TextDecoder is not trusted to know them. */
export const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const latin1 = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')

const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const windows1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ' +
  '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
  'абвгдежзийклмнопрстуфхцчшщъыьэюя'

const windows1253 =
  '€\ufffd‚ƒ„…†‡\ufffd‰\ufffd‹\ufffd\ufffd\ufffd\ufffd\ufffd‘’“”•–—\ufffd™\ufffd›\ufffd\ufffd\ufffd\ufffd' +
  '\u00a0΅Ά£¤¥¦§¨©\ufffd«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ' +
  'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήί' +
  'ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd'

const dos437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Windows programs show bytes that a page lacks as controls or as Windows-1252 has them. */
function codePage(name: string, high: string, family: 'windows' | 'other'): CodePage {
  const byteOf = new Uint8Array(0x10000)
  const lost: number[] = []
  if (family === 'windows')
    for (let byte = 0x80; byte < 0xa0; byte++) {
      byteOf[byte] = byte
      if (windows1252[byte - 0x80] !== none) byteOf[windows1252.charCodeAt(byte - 0x80)] = byte
    }
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = high[byte - 0x80]
    if (character === none || character === undefined) lost.push(byte)
    else byteOf[character.charCodeAt(0)] = byte
  }
  return { name, byteOf, lost: lost.filter((byte) => byte < 0xc0) }
}

/** The pages that damage is known from, most frequent first. */
export const codePages: readonly CodePage[] = [
  codePage('Windows-1252', windows1252 + latin1, 'windows'),
  codePage('Mac Roman', macRoman, 'other'),
  codePage('Windows-1251', windows1251, 'windows'),
  codePage('Windows-1253', windows1253, 'windows'),
  codePage('DOS 437', dos437, 'other'),
]
