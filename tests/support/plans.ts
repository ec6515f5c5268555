export const planOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

/** A small plan in which every story finds what it needs. */
export const smallPlan = planOf([
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
export const editedPlan = planOf([
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

/** A plan that promises to come back. */
export const ovenWatch = planOf([
  '# Oven Watch',
  '',
  '**Established**: 2026-09-07',
  '**Next Review**: 2026-12-07',
  '**Owner**: Paula',
  '',
  '## Quarterly Reviews',
  '',
  '- Read the gas meter',
  '- Compare the ovens',
  '',
  '## Monthly Check (Monthly)',
  '',
  '- Clean the filter',
  '',
  '## Tasks',
  '',
  '- [ ] Buy a thermometer',
  '',
])
