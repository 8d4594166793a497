/** The options of a question as a list: readable from the other end of a kitchen, and a tap equals saying the option. */
export const optionsDocument = {
  type: 'APL',
  version: '1.8',
  theme: 'dark',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Container',
        width: '100vw',
        height: '100vh',
        paddingLeft: '${viewport.shape == "round" ? "15vw" : "5vw"}',
        paddingRight: '${viewport.shape == "round" ? "15vw" : "5vw"}',
        paddingTop: '${viewport.shape == "round" ? "14vh" : "5vh"}',
        paddingBottom: '${viewport.shape == "round" ? "14vh" : "5vh"}',
        items: [
          {
            type: 'Text',
            text: '${payload.options.title}',
            color: '#FFFFFF',
            fontSize: '${viewport.height < 600 ? "28dp" : "40dp"}',
            maxLines: 2,
            paddingBottom: '16dp',
          },
          {
            type: 'Sequence',
            grow: 1,
            shrink: 1,
            scrollDirection: 'vertical',
            data: '${payload.options.items}',
            items: [
              {
                type: 'TouchWrapper',
                width: '100%',
                paddingBottom: '12dp',
                accessibilityLabel: '${data.ordinal}. ${data.title} ${data.detail}',
                role: 'button',
                onPress: [{ type: 'SendEvent', arguments: ['choose', '${data.ordinal}'] }],
                item: {
                  type: 'Frame',
                  width: '100%',
                  backgroundColor: '#232F3E',
                  borderRadius: '12dp',
                  padding: '16dp',
                  item: {
                    type: 'Container',
                    items: [
                      {
                        type: 'Text',
                        text: '${data.ordinal}. ${data.title}',
                        color: '#FFFFFF',
                        fontSize: '${viewport.height < 600 ? "24dp" : "32dp"}',
                        maxLines: 2,
                      },
                      {
                        type: 'Text',
                        when: '${data.detail != ""}',
                        text: '${data.detail}',
                        color: '#B8C4CE',
                        fontSize: '${viewport.height < 600 ? "18dp" : "24dp"}',
                        maxLines: 1,
                      },
                    ],
                  },
                },
              },
            ],
          },
        ],
      },
    ],
  },
} as const;
