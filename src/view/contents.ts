/** What the page shows in words. Loaded when first asked for: until then the prerendered text stands there. */
import type { Component } from 'svelte';
import type { Page } from '../state/address.ts';
import type { Panel } from '../text/messages.ts';
import AimsPanel from './panels/AimsPanel.svelte';
import BudgetPanel from './panels/BudgetPanel.svelte';
import PartnerPanel from './panels/PartnerPanel.svelte';
import PartnersPanel from './panels/PartnersPanel.svelte';
import TimelinePanel from './panels/TimelinePanel.svelte';
import PrivacyPage from './PrivacyPage.svelte';
import SourcesPage from './SourcesPage.svelte';
import StatementPage from './StatementPage.svelte';
import FilterGroups from './stage/FilterGroups.svelte';
import PartnerTable from './stage/PartnerTable.svelte';

export const contents: Readonly<Record<Panel | Page | 'table' | 'filter', Component>> = {
  partner: PartnerPanel,
  aims: AimsPanel,
  budget: BudgetPanel,
  timeline: TimelinePanel,
  partners: PartnersPanel,
  table: PartnerTable,
  statement: StatementPage,
  privacy: PrivacyPage,
  sources: SourcesPage,
  filter: FilterGroups,
};
