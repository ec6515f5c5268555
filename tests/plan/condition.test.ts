import { expect, it } from 'vitest'
import { amountIn } from '../../src/plan/amount.ts'
import { answers, conditionIn, conditionWords, hasNumber, satisfies } from '../../src/plan/condition.ts'

it.each([
  ['performs within 5% of C', '4.2 %', true],
  ['p95 ≥ 5 and ≤ 10 ms', '7 ms', true],
  ['p95 ≥ 5 and ≤ 10 ms', '12 ms', false],
  ['mindestens 5 und höchstens 10 Minuten', '4 min', false],
  ['Answers in under 200 ms for at least 95 % of requests', '150 ms', true],
  ['Errors below 1 % in a week with at least 100 runs', '0.5 %', true],
  ['performs within 5% of C', '5.1%', false],
  ['performs within 5% of C', '-7 %', false],
  ['≥5% improvement', '5', true],
  ['≥5% improvement', '4,9 %', false],
  ['≥5% improvement', '-6 %', false],
  ['< 100ms p99', '100 ms', false],
  ['< 100ms p99', '0.09 s', true],
  ['≤10% increase', '10', true],
  ['at least 1,000 users', '999', false],
  ['178+ tests', '180 tests', true],
  ['100% pass rate', '99.5%', false],
  ['mindestens 3 Betriebe', '3', true],
  ['10x faster bulk operations', '12x', true],
  ['≤ 350 kB', '0.4 MB', false],
  ['Wiederanlauf unter 10 Minuten', '599 s', true],
  ['Wiederanlauf unter 10 Minuten', '600 s', false],
  ['Fewer than 5 open bugs', '5', false],
  ['Fewer than 5 open bugs', '4', true],
  ['More than 90 % coverage', '90 %', false],
  ['More than 90 % coverage', '90.1 %', true],
  ['Less than 2 incidents per week', '2', false],
  ['Error rate below 0.1 %', '0.1 %', false],
  ['Error rate does not exceed 0.1 %', '0.1 %', true],
  ['Fehlerrate unter 0,5 %', '0,5 %', false],
  ['Fehlerrate nicht über 0,5 %', '0,5 %', true],
  ['Neustart in weniger als 30 Minuten', '30 min', false],
  ['Nicht weniger als 3 Betriebe', '3', true],
  ['moins de 5 incidents', '5', false],
  ['pas moins de 5 pilotes', '5', true],
  ['menos de 5 errores', '5', false],
  ['Менее 5 ошибок', '5', false],
  ['не менее 5 площадок', '5', true],
  ['エラー率 1% 未満', '1 %', false],
  ['エラー率 1% 以下', '1 %', true],
  ['Over 1,000 downloads', '3', false],
  ['Over 1,000 downloads', '1000', false],
  ['Over 1,000 downloads', '1,001', true],
  ['Between 5 and 10 reviewers', '11', false],
  ['Between 5 and 10 reviewers', '10', true],
  ['zwischen 5 und 10 %', '4 %', false],
  ['Zero data loss events', '2', false],
  ['Zero data loss events', '0', true],
  ['No open critical bugs', '3', false],
  ['Reduce start time from 3.2 s to 1.0 s', '5 s', false],
  ['Reduce start time from 3.2 s to 1.0 s', '900 ms', true],
  ['Bounce rate from 18 % to 10 %', '12 %', false],
  ['Reduce memory to 2 GB', '3 GB', false],
  ['Memory reduced by 30 %', '35 %', true],
  ['40 customers on EU residency', '3', false],
  ['Throughput at least 300 MB/s', '350 MB/s', true],
  ['Throughput at least 300 MB/s', '250 MB/s', false],
  ['Throughput at least 300 MB/s', '0.4 GB/s', true],
  ['Throughput at least 300 MB/s', '350 MB/min', false],
  ['Throughput at least 300 MB/s', '350 MB', true],
  ['Throughput at least 300 MB/s', '350', true],
  ['Throughput at least 300 MB per second', '350 MB/s', true],
  ['300 MB/s or more', '250 MB/s', false],
  ['At most 5 ms/request', '4 ms/request', true],
  ['At most 5 ms/request', '6 ms/req', false],
  ['At most 5 ms/request', '0.004 s/requests', true],
  ['Churn below 2 %/month', '1.5 %/month', true],
  ['Churn below 2 % per month', '3 %/month', false],
  ['At most 4 h/week of on-call work', '300 min/week', false],
  ['At most 4 h/week of on-call work', '30 min/day', true],
  ['Throughput from 100 MB/s to 300 MB/s', '250 MB/s', false],
  ['Zwischen 5 und 10 ms/Anfrage', '7 ms/Anfrage', true],
  ['At least 500 requests/s', '600 requests/s', true],
  ['At least 100 requests/s', '600 requests/min', false],
  ['At least 100 requests/s', '6000 requests/min', true],
  ['At least 100 requests/s', '120', true],
  ['At least 100 requests per second', '600 requests/min', false],
  ['At least 100 rps', '600 rpm', false],
  ['100 req/s or more', '600 req/min', false],
  ['100+ requests/s on one node', '600 requests/min', false],
  ['Between 100 and 200 requests/s', '600 requests/min', false],
  ['Throughput from 100 requests/s to 300 requests/s', '600 requests/min', false],
  ['Mindestens 100 Anfragen pro Sekunde', '600 Anfragen/min', false],
  ['At most 5 incidents per month', '4 incidents/week', false],
  ['At most 5 incidents per month', '1 incident/week', true],
  ['At most 5 open incidents per month', '4 incidents/week', false],
  ['Fewer than 5 incidents a month', '4 incidents/week', false],
  ['At least 2 deploys per day', '5 deploys/week', false],
  ['At least 2 deploys per day', '14 deploys/week', true],
  ['2 deploys per day', '5 deploys/week', false],
  ['At least 10 Gbit/s', '500 Mbit/s', false],
  ['At least 10 Gbit/s', '12000 Mbit/s', true],
  ['At least 10 Gbit/s', '1.5 GB/s', true],
  ['At least 10 Gbps', '500 Mbit/s', false],
  ['At least 2 GHz', '500 MHz', false],
  ['40 customers on EU residency', '41', true],
  ['Stable for 6 months', '10 days', false],
  ['Stable for 6 months', '7 months', true],
  ['Läuft 6 Monate lang ohne Ausfall', '10 Tage', false],
  ['99.9% availability over 30 days', '99.95 %', true],
  ['99,9 % Verfügbarkeit über 30 Tage', '99,8 %', false],
  ['Load test passed for 2 weeks', '3 days', false],
  ['成功率 98％以上', '97％', false],
  ['成功率 ９８％以上', '98.5%', true],
  ['2時間以内に復旧', '3時間', false],
  ['2時間以内に復旧', '90分', true],
  ['2 小时以内恢复', '3小时', false],
  ['30분 이내 복구', '45분', false],
  ['Al menos 1.500 usuarios activos', '2', false],
  ['Al menos 1.500 usuarios activos', '1.600', true],
  ['Al menos 1,500 usuarios activos', '2', false],
  ['Menos de 5 incidencias', '1.200', false],
  ['Menos de 5 incidencias', '1', true],
  ['Au moins 10 000 comptes', '12', false],
  ['Au moins 10\u00a0000 comptes', '12', false],
  ['Au moins 10\u202f000 comptes', '12 000', true],
  ["Mindestens 10'000 Konten", '12', false],
  ['Mindestens 10’000 Konten', "10'001", true],
  ['Не менее 10 000 счетов', '12', false],
  ['höchstens 1.500 ms', '2 ms', true],
  ['höchstens 1.500 ms', '1.400 ms', true],
  ['höchstens 1.500 ms', '1 600 ms', false],
  ['höchstens 1,500 Sekunden', '2 s', false],
  ['Pelo menos 1.500.000 de pedidos', '1.400.000', false],
  ['Verfügbarkeit mindestens 99,999 %', '99,9995 %', true],
  ['At least 10,000 users', '12', false],
  ['Answers within 1.500 s of the request', '1.400 s', true],
  ['Answers within 1.500 s of the request', '2 s', false],
  ['Coefficient of at least 0.125', '0.2', true],
])('“%s” is met by a reading of %s: %s', (text, reading, isMet) => {
  const condition = conditionIn(text)
  const amount = amountIn(reading, condition?.sign)
  expect(condition && answers(condition, reading)).toBe(true)
  expect(condition && amount && satisfies(condition, amount)).toBe(isMet)
})

it.each([
  ['100% test pass rate (178+ tests)', '180 tests'],
  ['< 100 ms p99', '4 %'],
  ['20+ plugins', '20 %'],
  ['At least 100 requests/s', '600 requests'],
  ['At least 100 requests/s', '600 requests/s/node'],
  ['At most 5 incidents', '4 incidents/week'],
  ['At most 5 errors/request', '4 errors/user'],
  ['At least 10 Gbit/s', '500 requests/s'],
  ['≥5% improvement', 'https://example.org/5'],
])('does not hold “%s” against %s', (text, reading) => {
  const condition = conditionIn(text)
  expect(condition && answers(condition, reading)).toBe(false)
})

it.each([
  ['No query is slower by more than 10 %', 'at most 10 %'],
  ['less than 5% errors', 'less than 5 %'],
  ['Error rate 1 %', 'at most 1 %'],
  ['no less than 5 pilots', 'at least 5'],
  ['from 38 min to under 12 min (now 31 min)', 'less than 12 min'],
  ['conversion from 18 % to 25 %', 'at least 25 %'],
  ['p95 +5 ms at most', 'at most 5 ms'],
  ['回帰テストの成功率 99% 以上', 'at least 99 %'],
  ['崩溃率低于 0.2%', 'less than 0.2 %'],
  ['2時間以内に復旧', 'at most 2 時間'],
  ['p95 der Sendungssuche < 300 ms', 'less than 300 ms'],
  ['no breaking changes for 6+ months', 'at least 6 months'],
  ['At least 100 requests/s', 'at least 100 requests/s'],
  ['At most 5 open incidents per month', 'at most 5 incidents/month'],
  ['At most 5 open incidents', 'at most 5'],
  ['At least 20 pilot customers for a month', 'at least 20'],
  ['At least 20 customers for more than a month', 'at least 20'],
  ['At most 3 failures in a week', 'at most 3'],
  ['Fewer than 5 bugs within a month', 'less than 5'],
  ['At most 3 alerts during an hour', 'at most 3'],
  ['At most 3 alerts over a day', 'at most 3'],
  ['Höchstens 5 Störungen im Monat', 'at most 5 Störungen/Monat'],
])('“%s” asks for %s', (text, words) => {
  const condition = conditionIn(text)
  expect(condition && conditionWords(condition)).toBe(words)
})

it.each(['https://example.org/4', 'looked at it, 4 of 5', 'fine', '12k', '2M'])(
  'takes no reading from “%s”',
  (text) => {
    expect(amountIn(text)).toBeUndefined()
  },
)

it.each([
  'Stable API',
  'the kiln has doors',
  'windows-drivers-rs reaches 1.0+ with API stability',
  'All tests pass with Rust 1.81 + wasmtime v35',
  'Runs on Node 22+',
  'at least version 2',
])('asks “%s” for no number', (text) => {
  expect(conditionIn(text)).toBeUndefined()
})

it.each([
  'Coverage is 80',
  'p99 latency 100 ms',
  'Trained team: two people have built with it',
  'Runs on Node 22+',
  '5 open bugs',
  'At least 10k users',
  'At most 5M rows in the queue',
  '≥ 1.500 req/s',
  'Minimum: 1.500',
  'Índice al menos 1,500',
])('has in “%s” a number that a reading cannot be held against', (text) => {
  expect(conditionIn(text)).toBeUndefined()
  expect(hasNumber(text)).toBe(true)
})

it.each([
  'Runbook reviewed',
  'Phase 2 signed off',
  'p99 measured',
  'OAuth2 in place',
  'Approved on 2026-03-01',
])('has no number in “%s”', (text) => expect(hasNumber(text)).toBe(false))

it.each([
  'Error rate < 1 % and availability >= 99.9 %',
  'p95 under 200 ms and p99 under 500 ms',
  'No open P1 bugs and fewer than 5 P2 bugs',
  'No open P1 bugs and at most 5 P2 bugs',
  'Zero data loss and at most 5 errors',
  'Fehlerrate unter 1 % und Verfügbarkeit mindestens 99,9 %',
  'moins de 5 incidents et au moins 3 pilotes',
  'エラー率 1% 以下、稼働率 99.9% 以上',
])('leaves two conditions in one line to people: %s', (text) => {
  expect(conditionIn(text)).toBeUndefined()
  expect(hasNumber(text)).toBe(true)
})
