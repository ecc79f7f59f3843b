/** Sentences about taking the atlas along: the one file and the link for the audience. */
export interface PresentationMessages {
  readonly downloadPresentation: string;
  readonly downloading: string;
  readonly downloaded: (file: string) => string;
  readonly downloadFailed: string;
  readonly audienceLink: string;
  /** Stands beside the address itself, so it need not say it. */
  readonly qrCode: string;
  readonly noAudienceLink: string;
}
