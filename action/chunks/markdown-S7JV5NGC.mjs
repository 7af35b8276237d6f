import{markdownBudgets,renderMarkdown}from"./chunk-5RVVIWPC.mjs";import"./chunk-XBWNUA4T.mjs";import"./chunk-ZK7PBXXY.mjs";import"./chunk-VXGRT67A.mjs";export{markdownBudgets,renderMarkdown};
