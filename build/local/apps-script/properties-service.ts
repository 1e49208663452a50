import { askHost } from './connect-host';
import { act, ask } from './methods';
import { strictService } from './strict-service';

export const PropertiesService = strictService<keyof GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  { getDocumentProperties: ask([[]], () => (askHost('document.isInContainer') ? openProperties() : null)) },
);

function openProperties(): object {
  const changed = (question: string, ...args: readonly string[]): object => {
    askHost(question, ...args);
    return properties;
  };
  const properties: object = strictService<keyof GoogleAppsScript.Properties.Properties>('Properties', {
    getProperty: ask([['String']], (key: string) => askHost('properties.get', key)),
    setProperty: act([['String', 'String']], (key: string, value: string) =>
      changed('properties.set', key, value),
    ),
    deleteProperty: act([['String']], (key: string) => changed('properties.delete', key)),
  });
  return properties;
}
