const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

/** A small plan in which every story finds what it needs. */
export const smallPlan = text([
  '# Bakery Move',
  '',
  '## Phase 1: Pack (Q1 2027)',
  '',
  '- [ ] Count the ovens',
  '- [ ] Book the truck',
  '- [x] Tell the neighbours',
  '',
  '## Phase 2: Unpack (Q2 2027)',
  '',
  '- [ ] Connect the gas',
  '- [ ] Bake a first loaf',
  '',
])

/** The same plan after somebody edited the file. */
export const editedPlan = text([
  '# Bakery Move',
  '',
  '## Phase 1: Pack (Q1 2027)',
  '',
  '- [ ] Book the truck for two days',
  '- [x] Count the ovens',
  '- [x] Tell the neighbours',
  '- [ ] Sell the old till',
  '',
  '## Phase 2: Unpack (Q2 2027)',
  '',
  '- [ ] Connect the gas',
  '',
])
