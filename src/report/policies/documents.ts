import type { Profile } from '../../policy/policy.js';

/** A document of the platform that policies cite: what its readers know it by. */
export interface PlatformDocument {
  readonly title: string;
  /** Who has published it, and the day or year of the edition that was read. */
  readonly edition: string;
  readonly address: string;
  /** The era that it describes. */
  readonly era: Profile;
}

const gatewayMode: PlatformDocument = {
  title: 'Configure gateway-required virtual network integration',
  edition: 'Microsoft Learn, 2025',
  address: 'https://learn.microsoft.com/azure/app-service/configure-gateway-required-vnet-integration',
  era: '2025',
};

/** The documents by the names under which policies cite them. */
const documents: ReadonlyMap<string, PlatformDocument> = new Map([
  [
    '002_d9be5da5ae37cc7f.txt',
    {
      title: 'Integrate an app with an Azure Virtual Network',
      edition: 'Azure documentation, 13 May 2016',
      address: 'https://azure.microsoft.com/documentation/articles/web-sites-integrate-with-vnet/',
      era: '2016',
    },
  ],
  [
    '000_8cac3612ac4ed818.txt',
    {
      title: 'Integrate your app with an Azure Virtual Network',
      edition: 'Microsoft Docs, edition of 2019',
      address: 'https://docs.microsoft.com/azure/app-service/web-sites-integrate-with-vnet',
      era: '2019',
    },
  ],
  [
    '003_e9cc4b29cfa7aaa9.txt',
    {
      title: 'Integrate your app with an Azure virtual network',
      edition: 'Microsoft Learn, 14 March 2025',
      address: 'https://learn.microsoft.com/azure/app-service/overview-vnet-integration',
      era: '2025',
    },
  ],
  ['001_7e4b522c6d3c0803.txt', gatewayMode],
  ['004_ab9f0b6909e45349.txt', gatewayMode],
]);

/** What a policy cites for behaviour that no document describes. */
const observed = 'the platform';

/** What a policy rests on: a document, or behaviour of the platform, with the places in it. */
export interface Citation {
  readonly document?: PlatformDocument;
  /** A title for readers. */
  readonly title: string;
  readonly sections: readonly string[];
}

/** Sources as a reader finds them: a document once with all its sections, in the order in which they are cited. */
export function citationsOf(sources: readonly { readonly file: string; readonly section: string }[]): Citation[] {
  const byTitle = new Map<string, { document?: PlatformDocument; title: string; sections: string[] }>();
  for (const { file, section } of sources) {
    const document = documentOf(file);
    const title = document === undefined ? titleWithoutDocument(file) : `${document.title} (${document.edition})`;
    const known = byTitle.get(title) ?? { title, sections: [], ...(document !== undefined && { document }) };
    known.sections.push(section);
    byTitle.set(title, known);
  }
  return [...byTitle.values()];
}

function titleWithoutDocument(file: string): string {
  return file === observed ? 'Behaviour of Azure that its documentation does not describe' : file;
}

/** The document that a source stands in; undefined for behaviour of the platform and for documents of others. */
export function documentOf(file: string): PlatformDocument | undefined {
  return documents.get(file);
}

/** A source as programs read it: as it is cited, and where a reader finds it. */
export function sourceJson({ file, section }: { readonly file: string; readonly section: string }): object {
  const document = documentOf(file);
  return { file, section, ...(document !== undefined && { title: document.title, address: document.address }) };
}
