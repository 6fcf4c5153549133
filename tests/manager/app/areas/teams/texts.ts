import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    workTeams: {
      en: seen('Work teams', 'Departments'),
      fr: guess('Équipes de travail', 'Services', 'Groupes'),
      de: guess('Arbeitsteams', 'Abteilungen', 'Gruppen'),
      it: guess('Team di lavoro', 'Reparti'),
      es: guess('Equipos de trabajo', 'Departamentos'),
    },
  },
  own: {
    name: { en: 'Name', fr: 'Nom', de: 'Name', it: 'Nome', es: 'Nombre' },
    sales: { en: 'Sales', fr: 'Ventes', de: 'Verkauf', it: 'Vendite', es: 'Ventas' },
    add: { en: 'Form a team', fr: 'Former une équipe', de: 'Team bilden', it: 'Forma un team', es: 'Formar un equipo' },
    added: { en: 'Formed.', fr: 'Formée.', de: 'Gebildet.', it: 'Formato.', es: 'Formado.' },
  },
});
