/** Works the queue `killed` at the address given and never finishes a job; prints the id of each that it starts. */

import { openStore } from '../../services/each-queue.ts'

const store = await openStore(JSON.parse(String(process.argv[2])))
const jobs = await store.openQueue()
await jobs.add('killed', 'victim', 'of the child')
await jobs.work(
  'killed',
  async (job) => {
    console.log(job.id)
    await new Promise(() => undefined)
  },
  { concurrency: 1 },
)
