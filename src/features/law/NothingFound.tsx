import { law as say } from '../../i18n/screens-law.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import styles from './law.module.css'

/** That nothing was found may mean that the course does not need it; and acts have a search of their own. */
export function NothingFound() {
  return (
    <div className={styles.section}>
      <p>{say.noneMore}</p>
      <ButtonLink href="#/boleh" icon="search">
        {say.toMayI}
      </ButtonLink>
    </div>
  )
}
