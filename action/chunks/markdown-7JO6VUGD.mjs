import{markdownBudgets,renderMarkdown}from"./chunk-4PVZTURQ.mjs";import"./chunk-SXWKFQUI.mjs";import"./chunk-NB7G6SSD.mjs";import"./chunk-MQLODRCP.mjs";export{markdownBudgets,renderMarkdown};
