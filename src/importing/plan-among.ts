import type { HandedFile } from '../chat/request.ts'

const plans = /\.(?:md|mdown|mkdn?|markdown|mdx)$/i
const texts = /\.(?:txt|text|rst|adoc|org)$/i
/** What is shown or heard, and never read. */
const others =
  /\.(?:png|jpe?g|gif|webp|heic|svg|bmp|tiff?|mp[34]|mov|webm|wav|m4a|pdf|docx?|xlsx?|pptx?|csv|zip|gz|key|pages)$/i

/** Of files that came together, the one that is a plan by its name, else the first that can be one; and all others. */
export function planAmong(
  files: readonly HandedFile[],
): { readonly file: HandedFile; readonly left: readonly HandedFile[] } | undefined {
  const file =
    files.find(({ name }) => plans.test(name)) ??
    files.find(({ name }) => texts.test(name)) ??
    files.find(({ name }) => !others.test(name)) ??
    files[0]
  return file && { file, left: files.filter((one) => one !== file) }
}
