import { LocalTransportService } from '@odoo/o-spreadsheet';

/** Counts the edits of the workbook, as the engine would tell them to those who have it open as well. */
export class Revisions {
  private count = 0;

  /** The number of the last edit: whatever has another number is not as it was. */
  get last(): number {
    return this.count;
  }

  /** The way on which a model tells its edits; each model needs its own. */
  newTransport(): LocalTransportService {
    const transport = new LocalTransportService();
    transport.onNewMessage('edits', (message) => {
      if ('nextRevisionId' in message) this.count += 1;
    });
    return transport;
  }
}
