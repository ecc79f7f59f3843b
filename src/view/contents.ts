/** What the page shows in words. Loaded when first asked for: until then the prerendered text stands there. */
import type { Component } from 'svelte';
import type { Panel } from '../text/messages.ts';
import AimsPanel from './panels/AimsPanel.svelte';
import BudgetPanel from './panels/BudgetPanel.svelte';
import PartnerPanel from './panels/PartnerPanel.svelte';
import PartnersPanel from './panels/PartnersPanel.svelte';
import TimelinePanel from './panels/TimelinePanel.svelte';
import SourcesPage from './SourcesPage.svelte';
import FilterGroups from './stage/FilterGroups.svelte';
import PartnerTable from './stage/PartnerTable.svelte';

export const contents: Readonly<Record<Panel | 'table' | 'sources' | 'filter', Component>> = {
  partner: PartnerPanel,
  aims: AimsPanel,
  budget: BudgetPanel,
  timeline: TimelinePanel,
  partners: PartnersPanel,
  table: PartnerTable,
  sources: SourcesPage,
  filter: FilterGroups,
};
