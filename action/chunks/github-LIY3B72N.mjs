import{githubAnnotations,githubCommand,renderGithub}from"./chunk-VXGRT67A.mjs";export{githubAnnotations,githubCommand,renderGithub};
