import{markdownBudgets,renderMarkdown}from"./chunk-5UNCLXR6.mjs";import"./chunk-W4VLN7N5.mjs";import"./chunk-YA32P5Q6.mjs";import"./chunk-GNBJYWCT.mjs";export{markdownBudgets,renderMarkdown};
