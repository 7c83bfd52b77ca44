/** Strokes on a grid of 24, one path each, drawn for this app: an icon costs its path and nothing more. */
export const icons = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M15 5l-7 7 7 7',
  open: 'M9 5l7 7-7 7',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7',
  right: 'M12 3a9 9 0 110 18 9 9 0 010-18zM8 12.3l2.8 2.8L16 9.7',
  half: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.1',
  wrong: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6',
  contested: 'M12 3a9 9 0 110 18 9 9 0 010-18zM12 3v18M12 7h4.8M12 11h6.8M12 15h6.4M12 19h2.5',
  law: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5a2.7 2.7 0 005 0zM19 7l-2.5 6.5a2.7 2.7 0 005 0z',
  info: 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17zM12 11v5M12 8v.1',
  clock: 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17zM12 8v4.5l3 2',
  people:
    'M9 5a3.5 3.5 0 110 7 3.5 3.5 0 010-7zM2.8 19.5c.5-3.6 2.9-5.3 6.2-5.3s5.7 1.7 6.2 5.3M15.5 5.3a3.5 3.5 0 010 6.4M17.5 14.6c2.1.6 3.4 2.2 3.7 4.9',
  phone: 'M7 3h10v18H7zM9.8 12.2l1.7 1.7 3-3.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  path: 'M6 20a2 2 0 110-4 2 2 0 010 4zM18 8a2 2 0 110-4 2 2 0 010 4zM8 18h7a3.5 3.5 0 000-7H9a3.5 3.5 0 010-7h7',
  again: 'M19 12a7 7 0 11-2-5M19 4v4h-4',
  chart: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  settings:
    'M4 7h8M18 7h2M15 4.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM4 17h2M12 17h8M9 14.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  save: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  ask: 'M5 4h14a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-5l-4 4v-4H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM10 8.5a2 2 0 1 1 2.6 1.9c-.4.1-.6.4-.6.8v.6M12 14v.3',
  flag: 'M6 21V4h12l-2.5 4L18 12H6',
  pen: 'M4 20l1-4.5L16 4.5a2 2 0 013.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  heart: 'M12 20C5 15 3 11.5 3 8.5a4.5 4.5 0 019-1.2 4.5 4.5 0 019 1.2c0 3-2 6.5-9 11.5z',
  bubble: 'M4 5h16v11h-9l-4 4v-4H4z',
  search: 'M11 4a7 7 0 110 14 7 7 0 010-14zM16.2 16.2L21 21',
} as const

export type IconName = keyof typeof icons
