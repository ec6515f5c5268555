import { describe, expect, it } from 'vitest'
import { noted, notes } from '../../support/reading.ts'

describe('a legend in which a sign waits for somebody outside', () => {
  it.each([
    ['Zeichen', 'Bedeutung', 'fertig', 'steht, weil uns von außen etwas fehlt'],
    ['Sign', 'Meaning', 'done', 'frozen until somebody outside the team moves'],
    ['Sign', 'Meaning', 'done', 'missing something from another team'],
    ['Signe', 'Signification', 'fait', 'n’avance pas, un tiers doit répondre'],
    ['Signo', 'Significado', 'hecho', 'falta algo de un proveedor'],
    ['Sinal', 'Significado', 'feito', 'depende de terceiros'],
    ['Segno', 'Significato', 'fatto', 'fermo, ci manca qualcosa da fuori'],
    ['Teken', 'Betekenis', 'klaar', 'ligt stil, er ontbreekt iets van buiten'],
    ['Znak', 'Znaczenie', 'gotowe', 'stoi przez kogoś spoza zespołu'],
    ['Знак', 'Значение', 'готово', 'стоит, зависим от других'],
    ['Tecken', 'Betydelse', 'klart', 'står still, vi saknar något utifrån'],
    ['Tegn', 'Betydning', 'færdig', 'sidder fast, vi mangler noget udefra'],
    ['İşaret', 'Anlam', 'tamamlandı', 'ilerlemiyor, dışarıdan bir şey gerekli'],
    ['記号', '意味', '完了', '先方の回答が必要'],
    ['符号', '含义', '已完成', '依赖第三方'],
    ['기호', '의미', '완료', '외부 회신을 기다림'],
  ])('%s, %s: %s and %s', (sign, meaning, done, stuck) => {
    expect(
      notes(
        `# X\n\n| ${sign} | ${meaning} |\n|---|---|\n| 🟢 | ${done} |\n| 🔴 | ${stuck} |\n\n## Tasks\n\n- [ ] 🔴 Firewall\n- [ ] Backup\n`,
      ),
    ).toEqual(['task blocked Firewall', 'task open Backup'])
  })

  it('begins with the state where it names one', () => {
    expect(
      noted(
        '# X',
        '',
        'Legend: ✅ done, 🚧 in progress, waits for other teams now and then, ⛔ not started',
        '',
        '## Tasks',
        '',
        '- 🚧 Firewall',
      ),
    ).toEqual(['task in_progress Firewall'])
  })

  it('is none where others only profit', () => {
    expect(
      noted(
        '# X',
        '',
        'Legend: ✅ works for other teams, 🔴 needs attention',
        '',
        '## Tasks',
        '',
        '- ✅ Firewall',
      ),
    ).toEqual(['task done Firewall'])
  })
})
