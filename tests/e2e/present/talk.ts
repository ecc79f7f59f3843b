import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { NetworkDocument } from '../../../src/model/network.ts';
import { open } from '../atlas.ts';

const document_ = JSON.parse(readFileSync('data/clunet.json', 'utf8')) as NetworkDocument;
/** The tour of the network document, as it is written. */
export const tour = document_.tour ?? [];

const english = (text: string | Readonly<Record<string, string>>): string =>
  typeof text === 'string' ? text : (text['en'] ?? '');
export const headlineOf = (step: number): string => english(tour[step - 1]?.headline ?? '');
export const noteOf = (step: number): string => english(tour[step - 1]?.note ?? '');

/** Opens the presentation at a step, as people count, and waits until its picture stands. */
export async function present(page: Page, step = 1, more = ''): Promise<void> {
  await open(page, `present=${step}${more}`);
  await expectStep(page, step);
  await expect(page.locator('.slide .drawing').first()).toBeVisible();
}

export const expectStep = (page: Page, step: number): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(step));

/** The notes window that a stage opens. */
export async function openNotes(stage: Page): Promise<Page> {
  const opened = stage.waitForEvent('popup');
  await stage.keyboard.press('s');
  const notes = await opened;
  await expect(notes.locator('html')).toHaveAttribute('data-ready', '');
  await expect(notes.getByText('Connected to the stage')).toBeVisible();
  return notes;
}

export const expectNotesAt = (notes: Page, step: number): Promise<void> =>
  expect(notes.getByRole('region', { name: 'Notes' })).toContainText(noteOf(step).slice(0, 40));
