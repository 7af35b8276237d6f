import{markdownBudgets,renderMarkdown}from"./chunk-QUYHTAXP.mjs";import"./chunk-OCSDEQMS.mjs";import"./chunk-CKKAM2CR.mjs";import"./chunk-GSCCJ7BS.mjs";export{markdownBudgets,renderMarkdown};
