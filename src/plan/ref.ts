/** The number of the item that a ref such as `IMD-12` names. */
export function numberOfRef(ref: string): number {
  return Number(ref.slice(ref.lastIndexOf('-') + 1))
}
