/** Phase of the election; each contest has its own. */
export type Phase = 'before-candidates' | 'campaign' | 'quiet' | 'polling-day' | 'after'
