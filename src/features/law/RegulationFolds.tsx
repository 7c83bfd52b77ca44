import type { Regulation } from '../../domain/course.ts'
import { law as say } from '../../i18n/screens-law.ts'
import styles from './law.module.css'
import { RegulationFold } from './RegulationFold.tsx'

interface Props {
  readonly regulations: readonly Regulation[]
}

export function RegulationFolds({ regulations }: Props) {
  return (
    <section className={styles.section} aria-labelledby="peraturan">
      <h2 id="peraturan">{say.regulations}</h2>
      <p className={styles.soft}>{say.regulationsMore}</p>
      {regulations.map((regulation) => (
        <RegulationFold key={regulation.name} regulation={regulation} />
      ))}
    </section>
  )
}
