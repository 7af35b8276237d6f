import{markdownBudgets,renderMarkdown}from"./chunk-S3DLIHDG.mjs";import"./chunk-HOWHAWVP.mjs";import"./chunk-J6GX3VLM.mjs";import"./chunk-4G7WYXEY.mjs";export{markdownBudgets,renderMarkdown};
