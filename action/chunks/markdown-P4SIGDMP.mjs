import{markdownBudgets,renderMarkdown}from"./chunk-2AAIIHHV.mjs";import"./chunk-NUOYNWIU.mjs";import"./chunk-GIYXJCFP.mjs";import"./chunk-M34MZ6S4.mjs";export{markdownBudgets,renderMarkdown};
