import{acceptWith}from"./chunk-YTLFCGOO.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-E7DKZNHJ.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
