import { openStore } from '../../src/store/open.ts'
import { seed } from './seed.ts'

/** Fills a new database with a large workspace; a process of its own, for what it leaves behind would slow the load down. */
const [path, roadmaps, items] = process.argv.slice(2)
const store = openStore(path ?? '')
await seed(store, Number(roadmaps), Number(items))
store.close()
