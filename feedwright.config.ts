import type { UserConfig } from './src/config/user-config.ts'

const config: UserConfig = {
  url: 'https://courier.example/',
  title: 'The Harbour Courier',
  description: 'News from Westhaven, its harbour and the coast around it.',
  language: 'en-GB',
  timeZone: 'Europe/London',
  author: 'The Harbour Courier',
  copyright: '© The Harbour Courier',
  mediaFolders: ['articles'],
  siteNames: ['Harbour Courier', 'Courier'],
  feeds: [
    {},
    { by: 'section' },
    {
      name: 'podcast',
      folder: 'sounds',
      title: 'Harbour Sounds',
      description: 'What Westhaven sounds like, with the lamp off.',
      include: { tag: 'Harbour Sounds' },
      podcast: {
        image: 'https://courier.example/images/harbour-sounds.jpg',
        category: ['Society & Culture', 'Places & Travel'],
      },
    },
  ],
  hosts: ['netlify', 'nginx', 'caddy'],
}

export default config
