// Plain JavaScript, so that a thread that lives for milliseconds need not load what translates TypeScript.
import { workerData } from 'node:worker_threads'
import SqliteDatabase from 'better-sqlite3'

/** While others write there is always some more; so many turns come close enough. */
const turns = 10

const sqlite = new SqliteDatabase(workerData)
for (let turn = 0; turn < turns; turn += 1) {
  const [{ log, checkpointed }] = sqlite.pragma('wal_checkpoint(PASSIVE)')
  if (log === checkpointed) break
}
sqlite.close()
