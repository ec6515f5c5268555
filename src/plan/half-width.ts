/** A text of the same length with digits, letters and signs of full width, as in `９８％`, in the usual one. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
