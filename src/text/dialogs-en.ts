import type { DialogMessages } from './dialog-messages.ts';
import { exportEn } from './export-en.ts';

export const dialogsEn: DialogMessages = {
  close: 'Close',

  index: {
    filter: 'Find anything on this website',
    hint: 'Type a word; choose with the up and down arrow keys; Enter goes there.',
    list: 'Index entries',
    groups: {
      sections: 'Sections',
      views: 'Views',
      panels: 'Panels',
      partners: 'Partners',
      dialogs: 'Dialogs',
      pages: 'Pages',
      actions: 'Actions',
      shortcuts: 'Keyboard shortcuts',
    },
    sections: {
      home: 'Home',
      main: 'Main content',
      panel: 'About the project',
      footer: 'Footer',
    },
    actions: {
      present: 'Present: a talk for a projector',
      'zoom-in': 'Zoom in',
      'zoom-out': 'Zoom out',
      fit: 'Fit the picture',
      'where-am-i': 'Where am I',
      move: 'Move the picture',
      share: 'Share this view',
      print: 'Print',
      'clear-filter': 'Clear search and filter',
    },
    alsoCalled: {
      index: 'search sitemap commands',
      options: 'settings display text size contrast colours',
      contact: 'form message e-mail write feedback',
      newsletter: 'form news subscribe mailing list',
      open: 'import load upload own data file csv excel spreadsheet cordis keep',
      export: 'download save picture image png svg file slide',
      keys: 'help keys hotkeys',
    },
    found: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}.`,
    none: 'No entry matches. Try another word, or clear the field to see all.',
  },

  form: {
    labels: {
      name: 'Name',
      email: 'E-mail address',
      message: 'Message',
      consent: 'I agree that what I wrote is used to answer me.',
    },
    hints: {
      name: 'How you would like to be addressed.',
      email: 'For the answer, for example ana@example.org.',
      message: 'What you want to ask or tell.',
    },
    missing: {
      name: 'Enter your name.',
      email: 'Enter your e-mail address.',
      message: 'Write your message.',
      consent: 'Tick the box if you agree; without it nothing can be sent.',
    },
    invalidEmail: 'Enter an e-mail address like ana@example.org.',
    consentLink: 'What happens to it: privacy note',
    trap: 'Leave this field empty',
    problem: 'There is a problem',
    errorTitle: (title) => `Error: ${title}`,
    fieldError: (message) => `Error: ${message}`,
    sending: 'Sending …',
    failedHeading: 'It could not be sent',
    failures: {
      server: 'The server could not accept it.',
      timeout: 'No answer came in time. It is not known whether it arrived.',
      cut: 'The connection failed. It is not known whether it arrived.',
      refused: 'The server refused it.',
      automatic: 'It looked as if a program had filled in the form, so nothing was sent.',
    },
    nothingLost:
      'Nothing you wrote is lost. Try again, copy the text, or open it in your e-mail program.',
    serverSays: (message) => `The server says: ${message}`,
    tryAgain: 'Try again',
    copy: 'Copy the text',
    copied: 'Text copied.',
    copyFailed: 'It could not be copied. Select the text and copy it yourself.',
    openMail: 'Open in the e-mail program',
    preparedTo: (address) =>
      `Nothing has been sent yet. Your e-mail program opens it, addressed to ${address}; you send it from there.`,
    preparedOpen:
      'Nothing has been sent yet. No e-mail address of the project is known, so the recipient is left open: open the text in your e-mail program and add one, or copy it.',
    preparedText: 'The prepared text',
    edit: 'Back to the form',
    another: 'Write another',
    elsewhere: 'Other ways to reach us',
    post: 'By post',
    web: 'On the web',
    email: 'By e-mail',
  },
  contact: {
    intro: {
      connected: 'Your message is sent to the project’s office when you choose “Send”.',
      unconnected:
        'This form sends nothing by itself: it prepares an e-mail, which you send from your own e-mail program.',
    },
    submit: { connected: 'Send', unconnected: 'Prepare the e-mail' },
    subject: (acronym) => `Message about ${acronym}`,
    accepted: 'Thank you. The server has accepted your message.',
    prepared: 'Message prepared',
  },
  newsletter: {
    intro: {
      connected: 'Your address is put on the mailing list when you choose “Subscribe”.',
      unconnected:
        'No mailing list is connected to this website. The form prepares a request, which you send from your own e-mail program.',
    },
    submit: { connected: 'Subscribe', unconnected: 'Prepare the request' },
    subject: (acronym) => `Newsletter about ${acronym}`,
    accepted: 'Thank you. The server has accepted your address.',
    prepared: 'Request prepared',
  },
  newsletterRequest: 'Please put this address on your mailing list.',

  export: exportEn,

  statement: [
    {
      heading: 'Whom and what it covers',
      text: [
        'This statement applies to the Partner Atlas, in English and in Slovene. It follows the model of Commission Implementing Decision (EU) 2018/1523.',
        'We want everybody to be able to use the atlas: by keyboard, by ear, enlarged, or in other colours. Its yardstick is WCAG 2.2, level AA, with several criteria of level AAA.',
      ],
    },
    {
      heading: 'Compliance status',
      text: [
        'We regard the atlas as partially compliant with standard EN 301 549 and with the Slovene Act on the Accessibility of Websites and Mobile Applications (ZDSMA, Uradni list RS 30/18), because parts of the examination are still to be done by people. No known failure is hidden here; what has not been tested is listed below.',
      ],
    },
    {
      heading: 'What has been tested',
      text: ['On every change, by programs and in the Chromium browser:'],
      list: [
        'axe-core, with the rules for WCAG 2.0 to 2.2, levels A, AA and AAA, and best practices: no violations',
        'the engine of IBM’s Equal Access checker, with its rules for WCAG 2.2: no failures that it is sure of; what it only asks a person to look at has not been examined',
        'both of them in every view, panel, page and dialog, in all colours, both languages, on screens of 320 and 1366 pixels, with text of double size and wide spacing; of these, every two are tested together, not every combination',
        'use by keyboard alone, with real key presses',
        'contrast of at least 7:1 for text and 3:1 for marks, links, controls and the focus, in all colours of the atlas',
        'the focus, measured in pixels: its frame is as large and as clear as WCAG 2.4.13 asks',
        'controls of at least 44 by 44 pixels; smaller are links within text, the marks of sources, the footer and the partners on the map and in the network, which stand at least 24 pixels apart',
        'enlargement to 400 %, text of double size and the text spacing of WCAG 1.4.12: nothing is cut off or out of reach',
        'the colours that a system forces on every page, and less motion, both as Chromium imitates them',
      ],
    },
    {
      heading: 'What has not been tested',
      text: ['Tools find only part of the barriers. These examinations are open:'],
      list: [
        'screen readers in use: NVDA, JAWS and VoiceOver',
        'Windows and macOS, with their contrast themes and magnifiers',
        'telephones and tablets in the hand, voice control and switch devices',
        'a real projector in a real room',
        'people with disabilities using the atlas, and an audit by somebody independent',
      ],
    },
    {
      heading: 'Known limits',
      text: [],
      list: [
        'The drawings of map and network are hidden from screen readers. Every partner is a button instead, and the table and the panels say in words what the drawings show.',
        'Some shortcuts with Ctrl and Alt clash with screen readers or operating systems. Each has a visible control that does the same.',
        'Websites of partners and sources belong to others; we cannot vouch for their accessibility.',
      ],
    },
    {
      heading: 'Preparation of this statement',
      text: [
        'This statement was prepared on 25 November 2026, from a self-assessment with the tests named above.',
      ],
    },
    {
      heading: 'Feedback',
      text: [
        'If something hinders you, or you need content in another form, tell us through the contact form. Say what you wanted to do and with what device or program, if you like.',
      ],
    },
    {
      heading: 'Enforcement',
      text: [
        'If you are not content with our answer, you can turn to the inspectorate responsible in Slovenia: Inšpektorat Republike Slovenije za informacijsko družbo.',
      ],
    },
  ],

  privacy: [
    {
      heading: 'What we do not do',
      text: [],
      list: [
        'The atlas sets no cookies.',
        'It does not count or follow visitors.',
        'It loads nothing from other hosts: letters, map and data come from where the page comes from.',
      ],
    },
    {
      heading: 'What stays on your device',
      text: [
        'Your settings, such as the language, are kept in this browser’s local storage. Drafts of forms are kept until you close the tab or window, or until they have been sent. Both stay on your device; deleting the website’s data in the browser removes them.',
        'A partnership that you open is read on your device and sent nowhere. It is kept in this browser’s database, so that it survives a reload, until you choose “Close and forget” or delete the website’s data.',
        'The files of the atlas itself are kept in this browser too, so that it works without a network. They are the same for everybody and say nothing about you; deleting the website’s data removes them as well.',
      ],
    },
    {
      heading: 'What the forms send',
      text: [
        'A form sends what you wrote only when you submit it, and only to the address that the publisher of this atlas has set for it. Where none is set, nothing is sent: the text is prepared for your own e-mail program.',
        'What you send is used to answer you, or for the mailing list that you asked for.',
      ],
    },
    {
      heading: 'The server',
      text: [
        'As any website, this one lies on a server whose operator may keep technical records of visits. The publisher of the website can tell you about them.',
      ],
    },
  ],
};
