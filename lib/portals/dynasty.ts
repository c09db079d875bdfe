// Dynasty (oncloudos.com): Finnish wellbeing regions and cities. Old CGI pages, laid out by empty paragraphs, in framesets; the heading of one matter names
// body, minutes, day and § in one line.
import { definePortal } from './portal.ts';

export const dynasty = definePortal({
  markup: 'cgi/DREQUEST.PHP addresses; item pages headed "Pöytäkirja dd.mm.yyyy/Pykälä n" (described, no page saved)',
  meeting: /\/drequest\.php\?(?:.*&)?page=(?:meeting|meetingitem|meeting_frames)(?:&|$)/,
  listing: /\/drequest\.php\?(?:.*&)?page=(?:meetings|meeting_handlers|frontpage)(?:&|$)/,
  pages: [{ is: 'item', marks: [], numberLine: /^(?:Pöytäkirja|Esityslista)\s[\d.]+\s?\/\s?(Pykälä\s\d+)/iu }],
});
