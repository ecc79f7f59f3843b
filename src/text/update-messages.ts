/** What is said where the site has a newer version than the page that is open. */
export interface UpdateMessages {
  readonly name: string;
  readonly ready: string;
  readonly reload: string;
  readonly later: string;
  /** Two versions are never open at once. */
  readonly others: string;
}
