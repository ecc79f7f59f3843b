import { loadFindingWords, type FindingWords } from '../../text/load-findings.ts';
import { loadOpenMessages } from '../../text/load-open.ts';
import type { OpenMessages } from '../../text/open-messages.ts';
import { useAtlas } from '../context.ts';

interface OpenWords {
  readonly m: OpenMessages;
  readonly findings: FindingWords;
}

/** The words of opening in the language now spoken; undefined until they are here. To be called in a component. */
export function useOpenWords(): { readonly now: OpenWords | undefined } {
  const { words } = useAtlas();
  let now: OpenWords | undefined = $state.raw();
  $effect(() => {
    const { language } = words;
    void Promise.all([loadOpenMessages(language), loadFindingWords(language)]).then(
      ([m, findings]) => {
        if (language === words.language) now = { m, findings };
      },
    );
  });
  return {
    get now() {
      return now;
    },
  };
}
