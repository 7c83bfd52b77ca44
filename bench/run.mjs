import { parseArgs } from 'node:util'
import { needNode, needPackages, stop } from '../tools/needs.mjs'

const options = {
  runs: { type: 'string', default: '5' },
  quick: { type: 'boolean', default: false },
  dist: { type: 'string' },
}

needNode()
needPackages()

const { bench } = await import('./bench.mjs')
const isValid = await bench(asked())
process.exitCode = isValid ? 0 : 1

function asked() {
  let values
  try {
    values = parseArgs({ options }).values
  } catch (error) {
    stop(`${error.message}. Options: --runs NUMBER, --quick, --dist FOLDER.`)
  }
  const runs = values.quick ? 1 : Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) stop(`--runs is to be a whole number from 1, not "${values.runs}".`)
  return { runs, passes: values.quick ? 1 : 10, dist: values.dist }
}
