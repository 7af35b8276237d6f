var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadSources:()=>loadSources,sourceOfPlan:()=>sourceOfPlan2});module.exports=__toCommonJS(stdin_exports);var import_chunk_2WD6S5DQ=require("./chunk-2WD6S5DQ.cjs"),
import_chunk_YK3KW3CQ=require("./chunk-YK3KW3CQ.cjs"),import_chunk_OVUFL4NS=require("./chunk-OVUFL4NS.cjs"),import_chunk_PX3KUFCA=require("./chunk-PX3KUFCA.cjs"),
import_chunk_77M3S3JL=require("./chunk-77M3S3JL.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),import_node_v8=require("node:v8"),import_node_path=require("node:path"),
import_node_path2=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),
import_node_path3=require("node:path"),import_node_path4=require("node:path"),import_node_path5=require("node:path"),import_node_path6=require("node:path"),bridgeName="\
__parse_terraform_config_wasm__",loading;async function loadHclReader(){return loading??=load(),loading}async function load(){let found2=await Promise.resolve().then(()=>__toESM(require("./lib-VSLTW7TP.cjs")));
(0,import_node_v8.setFlagsFromString)("--wasm-tiering-budget=40000000");let{parse}="parse"in found2?found2:found2.default;await parse("start.tf","");let bridge=globalThis[bridgeName];
if(bridge===void 0)throw new Error("the HCL reader has started without its bridge");return{parseFile:(name,text3)=>parseFile(bridge,name,text3)}}function parseFile(bridge,name,text3){
if(hasTooManyOpen(text3))throw tooDeep(name);let value=name.endsWith(".json")?(0,import_chunk_77M3S3JL.parseJson)(new TextEncoder().encode(text3),name).value:JSON.
parse(withExactNumbers(toJson(bridge,name,text3)));if((0,import_chunk_77M3S3JL.isJsonObject)(value))return value;throw new import_chunk_77M3S3JL.PreflightError(
"input","the file is no JSON object",{place:{file:name}})}var deepest=1e3;function hasTooManyOpen(text3){let depth2=0;for(let[bracket]of text3.matchAll(/[[\](){}]/gu))
if(depth2="[({".includes(bracket)?depth2+1:Math.max(0,depth2-1),depth2>deepest)return!0;return!1}var broken=new WeakSet;function toJson(bridge,name,text3){if(broken.
has(bridge))throw new import_chunk_77M3S3JL.PreflightError("input","not read, as another file is nested too deeply",{place:{file:name}});let json,trouble;try{bridge.
parse("file",text3,(error,result)=>{trouble=error??void 0,json=result??void 0})}catch(error){throw broken.add(bridge),error instanceof RangeError?tooDeep(name):
error}if(json!==void 0)return json;throw syntaxError(name,trouble??"the file cannot be read")}function tooDeep(file){return new import_chunk_77M3S3JL.PreflightError(
"input","nested too deeply to be read",{place:{file}})}function syntaxError(file,message){let found2=/file:(\d+),(\d+)-(?:\d+,)?\d+: ([\s\S]*?)(?:\]$| file:\d+,\d+-)/u.
exec(message);if(found2===null)return new import_chunk_77M3S3JL.PreflightError("input",message.replace(/\.?\s*$/u,""),{place:{file}});let[,line,column,words2=""]=found2,
place={file,line:Number(line),column:Number(column)};return new import_chunk_77M3S3JL.PreflightError("input",words2.replace(/; /u,": ").replace(/\.$/u,""),{place})}
function withExactNumbers(json){return/\d{16}/u.test(json)?json.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu,part=>part.startsWith('"')||part.
replace(/\D/gu,"").length<16?part:`"\${${part}}"`):json}function bodiesOf(value){return(0,import_chunk_77M3S3JL.isList)(value)?value.flatMap(bodiesOf):(0,import_chunk_77M3S3JL.isObject)(
value)?[value]:[]}function blocksOf({content,file},type,depth2){let found2=bodiesOf(content[type]).map(body=>({header:[type],body,file}));for(let level=0;level<
depth2;level+=1)found2=found2.flatMap(labelled);let numbers2=new Map;return found2.map(block2=>{let key=JSON.stringify(block2.header),nth=numbers2.get(key)??0;return numbers2.
set(key,nth+1),{...block2,nth}})}function labelled({header,body,file}){return Object.entries(body).flatMap(([label,inner])=>label==="//"?[]:bodiesOf(inner).map(
below2=>({header:[...header,label],body:below2,file})))}function bareText(value){return typeof value!="string"?void 0:(/^\$\{(.*)\}$/s.exec(value)?.[1]??value).
trim()}function literalText(value){if(!(typeof value!="string"||/(?<!\$)\$\{|(?<!%)%\{/.test(value)))return value.replaceAll("$${","${").replaceAll("%%{","%{")}
var ofResources=new Set(["//","connection","count","depends_on","dynamic","for_each","lifecycle","provider","provisioner"]);function isMetaArgument(name){return ofResources.
has(name)}var ofCalls=new Set(["//","source","version","providers","count","for_each","depends_on","lifecycle"]);function isCallArgument(name){return ofCalls.has(
name)}function addressOf({path}){return path.map(name=>`module.${name}`).join(".")}function*allModules(node){yield node;for(let{module:module2}of node.calls.values())
module2!==void 0&&(yield*allModules(module2))}function moduleAt(root,address){for(let module2 of allModules(root))if(addressOf(module2)===address)return module2}
function placeInJson(document,...[header,path=[],nth]){let blocks=each({json:document.value,way:[]});for(let label of header)blocks=blocks.flatMap(block2=>member(
block2,label)).flatMap(each);let meant=nth===void 0?void 0:blocks[nth],best;for(let block2 of meant===void 0?blocks:[meant]){let found2=find(block2,path.map(String));
(best===void 0||found2.taken>best.taken)&&(best=found2)}return best&&document.place((0,import_chunk_77M3S3JL.pointerOf)(best.at.way))}function find(block2,steps2){
let at=block2;for(let taken=0;taken<steps2.length;taken+=1){let next=inside(at,steps2[taken]??"");if(next===void 0)return{at,taken};at=next}return{at,taken:steps2.
length}}function inside(at,step){if((0,import_chunk_77M3S3JL.isList)(at.json)){let json=at.json[Number(step)];return json===void 0?void 0:{json,way:[...at.way,Number(
step)]}}let[own2]=member(at,step);if(own2!==void 0)return own2;let contents=member(at,"dynamic").flatMap(each).flatMap(dynamic=>member(dynamic,step)).flatMap(each).
flatMap(dynamic=>member(dynamic,"content"));return contents.length>0?contents.length===1?contents[0]:void 0:(0,import_chunk_77M3S3JL.isJsonObject)(at.json)&&(step===
"0"||at.way.includes("content"))&&/^\d+$/.test(step)?at:void 0}function each(at){return(0,import_chunk_77M3S3JL.isList)(at.json)?at.json.map((json,index)=>({json,
way:[...at.way,index]})):[at]}function member({json,way},name){let own2=(0,import_chunk_77M3S3JL.isJsonObject)(json)?(0,import_chunk_77M3S3JL.ownProperty)(json,
name):void 0;return own2===void 0?[]:[{json:own2,way:[...way,name]}]}var patterns={name:/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,spaces:/[ \t\r]+/y,restOfLine:/[^\r\n]*(?:\r(?!\n)[^\r\n]*)*/y,
lineEnd:/[ \t\r]*(?:\n|$)/y,plainText:/[^"\\$%\n]+/y,plainLine:/[^$%\n]+/y,plainCode:/[^"#/<(){}[\],\n\r]*[^"#/<(){}[\],\s]/y,heredoc:/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy},
Cursor=class{text;comments=[];at;constructor(text3,at=0){this.text=text3,this.at=at}get isAtEnd(){return this.at>=this.text.length}get next(){return this.text.charAt(
this.at)}name(){return this.#take(patterns.name)?.[0]}skipSpace(){do this.#skip(patterns.spaces);while(this.text.startsWith("/*",this.at)&&this.#comment())}skipLines(){
for(;;)if(this.#skip(patterns.spaces),this.next===`
`)this.at+=1;else if(!this.#comment())return}skipExpression(among="attributes"){let opened3=[],end=this.at;for(;;){let top=opened3.at(-1);if(top==="bracket"||top===
"hole"||top===void 0&&among==="elements"?this.skipLines():top===void 0&&this.skipSpace(),this.isAtEnd||top===void 0&&this.#endsExpression(among))return end;this.#step(
opened3),end=this.at}}quoted(){let start=this.at,opened3=["quote"];for(this.at+=1;opened3.length>0&&!this.isAtEnd;)this.#step(opened3);return this.text.slice(start,
this.at)}#endsExpression(among){return/[)\]}]/.test(this.next)||among!=="attributes"&&this.next===","?!0:this.next===`
`||this.next==="#"||this.text.startsWith("//",this.at)}#step(opened3){let top=opened3.at(-1);top==="quote"?this.#quoted(opened3):typeof top=="object"?this.#heredoc(
top.marker,opened3):this.#code(opened3)}#take(pattern){pattern.lastIndex=this.at;let found2=pattern.exec(this.text);if(found2!==null)return this.at=pattern.lastIndex,
found2}#skip(pattern){return this.#take(pattern)!==void 0}#comment(){let start=this.at;if(this.next==="#"||this.text.startsWith("//",start))this.#skip(patterns.
restOfLine);else if(this.text.startsWith("/*",start)){let close=this.text.indexOf("*/",start+2);this.at=close===-1?this.text.length:close+2}else return!1;return this.
comments.push({start,end:this.at}),!0}#code(opened3){let heredoc=this.next==="<"?this.#take(patterns.heredoc):void 0;heredoc!==void 0?opened3.push({marker:heredoc[1]??
""}):this.#skip(patterns.plainCode)||this.#mark(opened3)}#mark(opened3){let mark2=this.next;this.at+=1,mark2==='"'?opened3.push("quote"):mark2==="("||mark2==="["||
mark2==="{"?opened3.push("bracket"):(mark2===")"||mark2==="]"||mark2==="}")&&opened3.pop()}#quoted(opened3){if(this.#skip(patterns.plainText))return;let mark2=this.
next;mark2===`
`?opened3.pop():mark2==='"'?(this.at+=1,opened3.pop()):mark2==="\\"?this.at+=2:this.#dollar(opened3)}#heredoc(marker2,opened3){if(this.text.charAt(this.at-1)===
`
`&&this.#isMarkerNext(marker2))this.at+=marker2.length,opened3.pop();else{if(this.#skip(patterns.plainLine))return;this.next===`
`?this.at+=1:this.#dollar(opened3)}}#isMarkerNext(marker2){return this.#skip(patterns.spaces),this.text.startsWith(marker2,this.at)?(patterns.lineEnd.lastIndex=
this.at+marker2.length,patterns.lineEnd.test(this.text)):!1}#dollar(opened3){let mark2=this.next;this.text.startsWith(`${mark2}${mark2}{`,this.at)?this.at+=3:this.
text.charAt(this.at+1)==="{"?(this.at+=2,opened3.push("hole")):this.at+=1}},escapes={n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"};function unquoted(literal2){let inner=literal2.replace(/^"/u,"").replace(/"$/u,"");return!inner.includes("\\")&&!inner.includes(
"{")?inner:inner.replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gu,(whole,short2,long,letter)=>{let digits=short2??long;return digits!==void 0?characterOf(
digits)??whole:escapes[letter]??whole}).replaceAll(/([$%])\1\{/gu,"$1{")}function characterOf(digits){let code=Number.parseInt(digits,16);return code<=1114111?String.
fromCodePoint(code):void 0}function partsOf(text3,{start,end}){let cursor=new Cursor(text3.slice(0,end),start);cursor.skipLines(),cursor.name()==="jsonencode"&&
(cursor.skipLines(),cursor.next==="("&&(cursor.at+=1),cursor.skipLines());let bracket=cursor.next;return bracket!=="{"&&bracket!=="["?[]:(cursor.at+=1,bracket===
"{"?itemsOf(cursor):elementsOf(cursor))}function itemsOf(cursor){let items2=[];for(;;){cursor.skipLines();let start=cursor.at,key=cursor.next==='"'?unquoted(cursor.
quoted()):cursor.name();if(cursor.skipLines(),key===void 0||!/[=:]/.test(cursor.next))return items2;cursor.at+=1,items2.push({key,start,...valueOf(cursor,"items")})}}
function elementsOf(cursor){let elements2=[];for(;;){cursor.skipLines();let start=cursor.at;if(cursor.isAtEnd||cursor.next==="]")return elements2;let part=valueOf(
cursor,"elements");if(elements2.length===0&&/^for\s/u.test(cursor.text.slice(start,start+4))||cursor.at===start)return[];elements2.push({key:String(elements2.length),
start,...part})}}function valueOf(cursor,among){cursor.skipLines();let start=cursor.at,end=cursor.skipExpression(among);return cursor.next===","&&(cursor.at+=1),
{end,value:{start,end}}}function placeOf(tree,...[header,path=[],nth]){let steps2=path.map(String),all=blocksWith(tree,header),meant=nth===void 0?void 0:all[nth],
best;for(let block2 of meant===void 0?all:[meant]){let found2=find2(tree,block2,steps2);(best===void 0||found2.taken>best.taken)&&(best=found2)}return best&&tree.
lines.from(best.span.start,best.span.end)}function blocksWith(tree,header){return blocksByHeader(tree).get(keyOf(header))??[]}var blocksByHeader=(0,import_chunk_77M3S3JL.remember)(
tree=>{let blocks=new Map;for(let block2 of tree.body.blocks)(0,import_chunk_77M3S3JL.append)(blocks,keyOf([block2.type,...block2.labels]),block2);return blocks});
function keyOf(header){return JSON.stringify(header)}function find2(tree,block2,steps2){let at=block2,taken=0;for(;;){let name=steps2[taken],{attributes,blocks}=itemsOf2(
at.body),attribute=name===void 0?void 0:attributes.get(name);if(attribute!==void 0)return findInExpression(tree,attribute,steps2,taken+1);let all=name===void 0?
[]:blocks.get(name)??[],labels2=steps2.slice(taken+1,taken+1+(all[0]?.labels.length??0)),made=all.filter(each2=>labels2.every((label,index)=>each2.labels[index]===
label)),inner=chosen(made,steps2[taken+1+labels2.length]);if(inner===void 0)return{span:at.header,taken};at=inner,taken+=2+labels2.length}}function findInExpression(tree,attribute,steps2,from){
let span=attribute,value=attribute.expression;for(let taken=from;;taken+=1){let part=partsIn(tree,value).get(steps2[taken]??"");if(part===void 0||taken>=steps2.
length)return{span,taken:Math.min(taken,steps2.length)};span=part,value=part.value}}function partsIn(tree,value){let known3=knownParts(tree),parts=known3.get(value.
start)??new Map(partsOf(tree.text,value).map(part=>[part.key,part]));return known3.set(value.start,parts),parts}var knownParts=(0,import_chunk_77M3S3JL.remember)(
()=>new Map);function chosen(made,step){let[only]=made;if(made.length===1&&(step===void 0||step==="0"||only?.isDynamic===!0))return only;let firstDynamic=made.findIndex(
({isDynamic})=>isDynamic===!0),index=Number(step??Number.NaN);return firstDynamic===-1||index<firstDynamic?made[index]:void 0}var itemsOf2=(0,import_chunk_77M3S3JL.remember)(
body=>{let blocks=new Map;for(let block2 of body.blocks){let[label]=block2.labels,content=block2.body.blocks.find(({type})=>type==="content");block2.type!=="dyn\
amic"||label===void 0?(0,import_chunk_77M3S3JL.append)(blocks,block2.type,block2):(0,import_chunk_77M3S3JL.append)(blocks,label,{header:block2.header,body:content?.
body??block2.body,labels:[],isDynamic:!0})}return{attributes:new Map(body.attributes.map(attribute=>[attribute.name,attribute])),blocks}});function scanHcl(text3){
let own2=text3.startsWith("\uFEFF")?text3.slice(1):text3,scanner=new Scanner(own2);return{text:own2,lines:new import_chunk_OVUFL4NS.Lines(own2),body:scanner.scan(),
comments:scanner.comments}}var Scanner=class{#cursor;#root={attributes:[],blocks:[]};#open=[];constructor(text3){this.#cursor=new Cursor(text3)}get comments(){return this.#cursor.
comments}scan(){let cursor=this.#cursor;for(cursor.skipLines();!cursor.isAtEnd;cursor.skipLines())cursor.next==="}"?(cursor.at+=1,this.#close()):this.#item();for(;this.#open.
length>0;)this.#close();return this.#root}#close(){let block2=this.#open.pop();block2!==void 0&&(block2.end=this.#cursor.at)}#item(){let cursor=this.#cursor,start=cursor.
at,name=cursor.name();cursor.skipSpace();let body=this.#open.at(-1)?.body??this.#root;name===void 0?this.#skipWrong(start):cursor.next==="="?body.attributes.push(
this.#attribute(start,name)):this.#block(start,name,body)}#attribute(start,name){let cursor=this.#cursor;cursor.at+=1,cursor.skipSpace();let expression={start:cursor.
at,end:cursor.skipExpression()};return{name,start,end:expression.end,expression}}#block(start,type,outer){let cursor=this.#cursor,headerEnd=start+type.length,labels2=[];
for(let label=this.#label();label!==void 0;label=this.#label())labels2.push(label),headerEnd=cursor.at,cursor.skipSpace();if(cursor.next!=="{"){this.#skipWrong(
start);return}cursor.at+=1;let header={start,end:headerEnd},block2={type,labels:labels2,start,end:cursor.at,header,body:{attributes:[],blocks:[]}};outer.blocks.
push(block2),this.#open.push(block2)}#label(){return this.#cursor.next==='"'?unquoted(this.#cursor.quoted()):this.#cursor.name()}#skipWrong(start){let cursor=this.#cursor;
cursor.skipExpression(),(cursor.at===start||/[)\]]/.test(cursor.next))&&(cursor.at+=1)}};function sourcePlaces(file,utf82){if(file.endsWith(".json")){let document=(0,import_chunk_OVUFL4NS.readJsonDocument)(
utf82,file);return{placeOf:(...spot)=>placeInJson(document,...spot),tree:void 0}}let text3=new TextDecoder().decode(utf82),tree=(0,import_chunk_77M3S3JL.once)(()=>scanHcl(
text3));return{placeOf:(...spot)=>{let found2=placeOf(tree(),...spot);return found2&&{file,...found2}},get tree(){return tree()}}}var WrittenPlaces=class{#files;#found=new Map;constructor(files){
this.#files=files}of({file,header,path,nth}){return this.#in(file)?.placeOf(header,path,nth)??{file}}treeOf(file){return this.#in(file)?.tree}#in(file){if(this.#found.
has(file))return this.#found.get(file);let places=this.#read(file);return this.#found.set(file,places),places}#read(file){try{let bytes=this.#files.read(file);return bytes&&
sourcePlaces(file,(0,import_chunk_77M3S3JL.decode)(bytes,file).utf8)}catch(error){if(error instanceof import_chunk_77M3S3JL.PreflightError)return;throw error}}};
function*callFaults({block:block2,module:module2,unread},isEmpty3){let{header,body,file}=block2,[,name=""]=header,given=Object.keys(body).filter(argument2=>!isCallArgument(
argument2)),source3=literalText(body.source)??"";if(unread!==void 0&&(0,import_chunk_77M3S3JL.isLocal)(source3)&&(isEmpty3||given.length>0)&&(yield{header,file,
path:["source"],message:`there is no Terraform source in the folder of the module \u201C${name}\u201D, ${source3}`,advice:"correct the path, or fetch what belon\
gs there: git submodule update --init"}),module2===void 0)return;let{variables}=module2.source;for(let argument2 of given)variables.has(argument2)||(yield{header,
file,path:[argument2],message:`the module \u201C${name}\u201D takes no argument \u201C${argument2}\u201D${(0,import_chunk_77M3S3JL.didYouMean)(argument2,variables.
keys())}`,advice:`declare the variable in ${module2.source.folder}, or correct the name`});for(let[variable,declared3]of variables)declared3.body.default===void 0&&
!given.includes(variable)&&(yield{header,file,path:[],message:`the module \u201C${name}\u201D needs the argument \u201C${variable}\u201D`,advice:`give it, or a \
default for the variable in ${module2.source.folder}`})}function referenceFault({root,steps:steps2,isGuarded},context){let{source:source3}=context.node,name=(0,import_chunk_77M3S3JL.nameOf)(
steps2[0]);switch(root){case"var":return missing(name,{what:"variable",declared:source3.variables,advice:'declare it: variable "NAME" {}'});case"local":return missing(
name,{what:"local",declared:source3.locals,advice:"declare it in a block of locals"});case"module":return missing(name,{what:"module",declared:source3.calls,advice:'\
call it: module "NAME" {}'})??(isGuarded||name===void 0?void 0:outputFault(name,steps2.slice(1),context.node));case"data":return blockFault(steps2,{what:"data s\
ource",declared:withScoped(source3.data,context)});case"ephemeral":return blockFault(steps2,{what:"ephemeral",declared:source3.ephemeral});case"resource":return blockFault(
steps2,{what:"resource",declared:source3.resources});case"each":return context.hasEach?void 0:{message:"\u201Ceach\u201D means something only in a block with for_each"};case"\
count":return context.hasCount?void 0:{message:"\u201Ccount\u201D means something only in a block with count"};default:return known.has(root)?void 0:otherFault(
root,steps2,context)}}function withScoped(data,{scoped}){return scoped===void 0?data:new Map([...data,...scoped])}var known=new Set(["path","terraform","tofu","\
self","action","provider"]);function otherFault(root,steps2,{node}){return steps2.length>0?blockFault([{name:root},...steps2],{what:"resource",declared:node.source.
resources}):{message:`\u201C${root}\u201D stands for nothing`,advice:"write a text in quotes, and a reference with its name"}}function missing(name,{what,declared:declared3,
advice}){if(!(name===void 0||declared3.has(name)))return{message:`there is no ${what} \u201C${name}\u201D${(0,import_chunk_77M3S3JL.didYouMean)(name,declared3.keys())}`,
advice:advice.replace("NAME",name)}}function blockFault([typeStep,labelStep,first],{what,declared:declared3}){let[type="",label=""]=[(0,import_chunk_77M3S3JL.nameOf)(
typeStep),(0,import_chunk_77M3S3JL.nameOf)(labelStep)],name=`${type}.${label}`,block2=declared3.get(name);if(block2===void 0)return label===""?void 0:{message:`\
there is no ${what} ${name}${(0,import_chunk_77M3S3JL.didYouMean)(name,declared3.keys())}`,advice:`declare it, a ${what} of the type ${type}, or correct the nam\
e`};let repeated=repeatedBy(block2);if(repeated!==void 0)return ofAllInstances({name,repeated,members:"attributes"},first);if(!(first===void 0||!("key"in first)))
return{message:`${name} has neither count nor for_each, so there is no ${name}${first.key===void 0?"[\u2026]":(0,import_chunk_77M3S3JL.formatIndex)(first.key)}`,
advice:"leave out the key"}}function ofAllInstances({name,repeated,members},first){if(!(first===void 0||!("name"in first)))return{message:`${name} has ${repeated}\
, so its ${members} are those of one instance`,advice:`name the instance: ${name}${repeated==="count"?"[0]":'["KEY"]'}.${first.name}`}}function repeatedBy({body}){
return body.count!==void 0?"count":body.for_each===void 0?void 0:"for_each"}function outputFault(name,steps2,{calls}){let call=calls.get(name);if(call?.module===
void 0)return;let repeated=repeatedBy(call.block),[first,second]=steps2,output=(0,import_chunk_77M3S3JL.nameOf)(repeated===void 0?first:second),wrong=repeated&&
ofAllInstances({name:`module.${name}`,repeated,members:"outputs"},first);if(wrong!==void 0)return wrong;let{outputs,folder}=call.module.source;if(!(output===void 0||
outputs.has(output)))return{message:`the module \u201C${name}\u201D has no output \u201C${output}\u201D${(0,import_chunk_77M3S3JL.didYouMean)(output,outputs.keys())}`,
advice:`declare it in ${folder}, or correct the name`}}var ProviderNames=class{#node;#parent;#handed;constructor(node,parent,call){this.#node=node,this.#parent=
parent,this.#handed=handedBy(call?.block)}keyOf({header,body}){return this.#key(this.#nameOf({header,body}))}configurationOf(block2){return this.#configuration(
this.#nameOf(block2))}providerOf(block2){let[local=""]=this.#nameOf(block2).split(".");return this.#node.source.required.get(local)?.source??`hashicorp/${local}`}#nameOf({
header:[,type=""],body}){return bareText(body.provider)??type.split("_")[0]??""}#configuration(name){let own2=this.#node.source.providers.get(name);return own2!==
void 0||this.#parent===void 0?own2:this.#parent.#configuration(this.#handed.get(name)??name)}#key(name){return this.#node.source.providers.has(name)||this.#parent===
void 0?providerKey(this.#node,name):this.#parent.#key(this.#handed.get(name)??name)}};function providerKey(node,name){return node.path.length===0?name:`${addressOf(
node)}:${name}`}function handedBy(block2){let handed=bodiesOf(block2?.body.providers).flatMap(body=>Object.entries(body));return new Map(handed.flatMap(([inner,
outer])=>{let name=bareText(outer);return name===void 0?[]:[[bareText(inner)??inner,name]]}))}function usedProviders(root){return new Set(usedIn(root,new ProviderNames(
root)))}function*usedIn({source:source3,calls},names){for(let block2 of[...source3.resources.values(),...source3.data.values(),...source3.ephemeral.values()]){let used=names.
configurationOf(block2);used!==void 0&&(yield used)}for(let call of calls.values())call.module!==void 0&&(yield*usedIn(call.module,new ProviderNames(call.module,
names,call)))}var ExpressionError=class extends Error{at;constructor(message,at){super(message),this.name="ExpressionError",this.at=at}};function refuse(message,at){
throw new ExpressionError(message,at)}var LimitError=class extends ExpressionError{},UndeclaredError=class extends ExpressionError{};function isRefusal(error){return error instanceof
ExpressionError&&!(error instanceof LimitError||error instanceof UndeclaredError)}var deepest2=250,patterns2={name:/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,number:/\d(?:\d|[eE][+-]?\d|\.(?=\d))*/y,
blank:/(?:[ \t]|\/\*[\s\S]*?\*\/)+/y,blankLines:/(?:\s|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)+/y,lineEnd:/(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/y},longer={"=":["==","=>"],
"!":["!="],"<":["<=","<<"],">":[">="],"/":["//","/*"],".":["..."],":":["::"],"%":["%{"]},Cursor2=class{text;at=0;#mindsLines=!1;#depth=0;constructor(text3){this.
text=text3}fail(message,at=this.at){throw new ExpressionError(message,at)}skip(){this.#match(this.#mindsLines?patterns2.blank:patterns2.blankLines)}isAtEnd(){return this.
skip(),this.at>=this.text.length}is(mark2){return this.skip(),this.text.startsWith(mark2,this.at)?!(longer[mark2]?.some(other=>this.text.startsWith(other,this.at))??
!1):!1}take(mark2){return this.is(mark2)?(this.at+=mark2.length,!0):!1}expect(mark2,message){this.take(mark2)||this.fail(message)}takeLineEnd(){return this.skip(),
this.at<this.text.length&&this.#match(patterns2.lineEnd)!==void 0}name(){return this.skip(),this.#match(patterns2.name)}takeWord(word){let start=this.at;return this.
name()===word?!0:(this.at=start,!1)}number(){return this.skip(),this.#match(patterns2.number)}inside(mindsLines,read){let outer=this.#mindsLines;this.#depth>=deepest2&&
this.fail(`the expression is nested more than ${deepest2} levels deep`),this.#depth+=1,this.#mindsLines=mindsLines;try{return read()}finally{this.#mindsLines=outer,
this.#depth-=1}}deeper(read){return this.inside(this.#mindsLines,read)}#match(pattern){pattern.lastIndex=this.at;let found2=pattern.exec(this.text)?.[0];return found2!==
void 0&&(this.at+=found2.length),found2}},mostSteps=5e5,deepest3=700,steps=0,depth=0;function spend(amount){if(depth===0&&(steps=0),steps+=amount,steps>mostSteps)
throw new LimitError(`evaluating takes more than ${mostSteps} steps`)}function within(evaluate2){if(spend(1),depth>=deepest3)throw new LimitError(`evaluating go\
es more than ${deepest3} levels deep; does something refer to itself?`);depth+=1;try{return evaluate2()}catch(error){throw depth===1&&error instanceof RangeError?
new LimitError("evaluating takes more memory than there is"):error}finally{depth-=1}}var largest=5e6,deepest4=250;function nested(depth2){depth2>deepest4&&refuse(
`the value is nested more than ${deepest4} levels deep`)}function addressable(size){fits(size),spend(size/16)}function fits(size){if(size>largest)throw new LimitError(
`the result would have more than ${largest} parts`)}var weightOfPart=500;function sizeOfText(text3){return typeof text3=="string"?text3.length:weightOfPart*(text3 instanceof
import_chunk_77M3S3JL.Concat?text3.$concat.length:1)}var fullPrecision=512,BigNumber=class{mantissa;exponent;precision;constructor(mantissa,exponent,precision=fullPrecision){
this.mantissa=mantissa,this.exponent=exponent,this.precision=precision}},largestExponent=1e5,NumberRangeError=class extends Error{};function parseNumber(text3){
let parts=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/u.exec(text3);if(parts===null)return;let[,sign="",whole="",fraction="",power="0"]=parts;if(whole+fraction===
"")return;if(text3.length>1e4)throw new NumberRangeError("a number has more than 10000 digits");let scale=Number(power)-fraction.length,digits=BigInt(whole+fraction),
value=sign==="-"?-digits:digits;if(value===0n)return 0;if(Math.abs(scale)>largestExponent)throw new NumberRangeError("a number is too large or too small");return scale>=
0?make(value*10n**BigInt(scale),0):quotient(value,10n**BigInt(-scale))}function fromDouble(value){return Number.isSafeInteger(value)?value:parseNumber(String(value))??
0}function exactDouble(value){if(Number.isSafeInteger(value))return value;let bits=new DataView(new ArrayBuffer(8));bits.setFloat64(0,value);let raw=bits.getBigUint64(
0),biased=Number(raw>>52n&0x7ffn),fraction=raw&0xfffffffffffffn,size=biased===0?fraction:fraction|1n<<52n;return make(value<0?-size:size,Math.max(biased,1)-1075,
53)}function isNumber(value){return typeof value=="number"||value instanceof BigNumber}function fromInteger(value){return make(value,0)}function add(left,right){
let[a,b]=[big(left),big(right)],exponent=Math.min(a.exponent,b.exponent);return Math.abs(a.exponent-b.exponent)>4*fullPrecision+largestExponent?a.exponent>b.exponent?
left:right:make(shift(a.mantissa,a.exponent-exponent)+shift(b.mantissa,b.exponent-exponent),exponent)}function negate(value){return value instanceof BigNumber?new BigNumber(
-value.mantissa,value.exponent,value.precision):-value}function multiply(left,right){let[a,b]=[big(left),big(right)];return make(a.mantissa*b.mantissa,a.exponent+
b.exponent,Math.max(a.precision,b.precision))}function divide(left,right){let[a,b]=[big(left),big(right)];return quotient(a.mantissa,b.mantissa,{exponent:a.exponent-
b.exponent,precision:Math.max(a.precision,b.precision)})}function truncate(value){return isWhole(value)?value:make(integerOf(value),0)}function compareNumbers(left,right){
return typeof left=="number"&&typeof right=="number"?(0,import_chunk_77M3S3JL.compare)(left,right):(0,import_chunk_77M3S3JL.compare)(big(add(left,negate(right))).
mantissa,0n)}function isWhole(value){return value instanceof BigNumber?value.exponent>=0:Number.isInteger(value)}function integerOf(value){let{mantissa,exponent}=big(
value);return exponent>=0?mantissa<<BigInt(exponent):mantissa/(1n<<BigInt(-exponent))}function big(value){if(value instanceof BigNumber)return value;if(Number.isSafeInteger(
value))return new BigNumber(BigInt(value),0);let exact=fromDouble(value);return exact instanceof BigNumber?exact:new BigNumber(BigInt(exact),0)}function shift(value,by){
return value<<BigInt(by)}function quotient(left,right,{exponent,precision}={exponent:0,precision:fullPrecision}){if(left===0n)return 0;let extra=Math.max(0,precision+
2-bitLength(abs(left))+bitLength(abs(right))),size=abs(left)<<BigInt(extra),whole=size/abs(right),sticky=size%abs(right)===0n?0n:1n,mantissa=whole<<1n|sticky;return make(
left<0n==right<0n?mantissa:-mantissa,exponent-extra-1,precision)}function abs(value){return value<0n?-value:value}function make(mantissa,exponent,precision=fullPrecision){
if(mantissa===0n)return 0;let size=abs(mantissa),rounded2=roundTo(size,exponent,precision),zeros=trailingZeros(rounded2.size),odd=rounded2.size>>BigInt(zeros),power=rounded2.
exponent+zeros,signed=mantissa<0n?-odd:odd;if(power>=0&&bitLength(odd)+power<=53){let whole=Number(signed<<BigInt(power));if(Number.isSafeInteger(whole))return whole}
if(Math.abs(power)>4*largestExponent)throw new NumberRangeError("a number is too large or too small");return new BigNumber(signed,power,precision)}function roundTo(size,exponent,precision){
let surplus=bitLength(size)-precision;if(surplus<=0)return{size,exponent};let by=BigInt(surplus),kept=size>>by,rest2=size-(kept<<by),half=1n<<by-1n;return{size:rest2>
half||rest2===half&&(kept&1n)===1n?kept+1n:kept,exponent:exponent+surplus}}function bitLength(value){return value===0n?0:value.toString(2).length}function trailingZeros(value){
let text3=value.toString(2);return text3.length-text3.lastIndexOf("1")-1}function keyOf2(cursor,written2){let{kind,at}=written2;return kind==="variable"?{kind:"\
literal",value:written2.name,at}:kind==="literal"&&written2.value===null?{kind:"literal",value:"null",at}:(startsAtVariable(written2)&&cursor.fail("a reference \
as a key has to stand in parentheses, and a name with periods in quotes",at),written2)}function startsAtVariable(expression){return expression.kind==="attribute"?
startsAtVariable(expression.source):expression.kind==="index"?expression.key.kind==="literal"&&startsAtVariable(expression.source):expression.kind==="variable"}
var whiteSpace="[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";function compareCodePoints(left,right){let length=Math.min(left.
length,right.length);for(let index=0;index<length;index++){let[a,b]=[left.charCodeAt(index),right.charCodeAt(index)];if(a!==b)return weight(a)-weight(b)}return left.
length-right.length}function weight(unit){return unit>=55296&&unit<=57343?unit+65536:unit}function sortedKeys(entries){return Object.keys(entries).toSorted(compareCodePoints)}
var segmenter=(0,import_chunk_77M3S3JL.once)(()=>new Intl.Segmenter("en",{granularity:"grapheme"}));function graphemes(text3){return/^[ -~]*$/u.test(text3)?text3.
split(""):Array.from(segmenter().segment(text3),({segment})=>segment)}var simple={n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"};function unescape(text3,isQuoted,fail){let plain3=text3.replace(/([$%])\1\{/gu,"$1{");return!isQuoted||!plain3.includes("\\")?
plain3:plain3.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gsu,(_,selector)=>{let found2=simple[selector];if(found2!==void 0)return found2;if(selector.length===
1)return fail(`the symbol \u201C${selector}\u201D is not a valid escape sequence selector`);let code=Number.parseInt(selector.slice(1),16);return code<=1114111&&
(code<55296||code>57343)?String.fromCodePoint(code):fail(`cannot encode character U+${selector.slice(1)}`)})}var leadingSpace=new RegExp(`^${whiteSpace}+`,"u"),
trailingSpace=new RegExp(`${whiteSpace}+$`,"u"),literals={quote:/\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|(?:\\.|[^$%"\\\n\r])+/uy,text:/(?:\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|[^$%\n]*)\n?/uy};
function readTemplate(cursor,end,reader2){let at=cursor.at,pieces=new Pieces(cursor,end,reader2).read();end.kind==="heredoc"&&end.isFlush&&takeIndentation(pieces);
let parts=new PieceTree(pieces,cursor).parts(at),[only]=pieces;return pieces.length===1&&only?.kind==="expression"?only.expression:textOf(parts,at)}var Pieces=class{#cursor;#end;#reader;#pieces=[];#trimsNext=!1;#isLineStart=!0;constructor(cursor,end,reader2){
this.#cursor=cursor,this.#end=end,this.#reader=reader2}read(){let{text:text3}=this.#cursor;for(;!this.#isEnd();)text3.startsWith("${",this.#cursor.at)?this.#sequence(
()=>this.#interpolation()):text3.startsWith("%{",this.#cursor.at)?this.#sequence(()=>this.#directive()):this.#literal();return this.#pieces}#isEnd(){let cursor=this.#cursor,
isOver=cursor.at>=cursor.text.length;if(this.#end.kind==="text")return isOver;if(this.#end.kind==="heredoc"&&this.#isLineStart){let line=/^[^\n]*/u.exec(cursor.
text.slice(cursor.at,cursor.at+1e3))?.[0]??"";if(line.trim()===this.#end.word)return cursor.at+=line.length,!0}return isOver&&cursor.fail("no closing marker was\
 found for the string"),this.#end.kind!=="quote"||cursor.text[cursor.at]!=='"'?!1:(cursor.at+=1,!0)}#literal(){let cursor=this.#cursor,isQuoted=this.#end.kind===
"quote",pattern=isQuoted?literals.quote:literals.text;pattern.lastIndex=cursor.at;let found2=pattern.exec(cursor.text)?.[0]??"";found2===""&&cursor.fail("a quot\
ed string must not go over several lines or end with a backslash");let plain3=unescape(found2,isQuoted,message=>cursor.fail(message));cursor.at+=found2.length,this.#isLineStart=
found2.endsWith(`
`),this.#pieces.push({kind:"text",text:this.#trimsNext?plain3.replace(leadingSpace,""):plain3}),this.#trimsNext=!1}#sequence(read){let cursor=this.#cursor,start=cursor.
at;cursor.at+=2;let last=this.#pieces.at(-1);cursor.text[cursor.at]==="~"&&(cursor.at+=1,last?.kind==="text"&&(last.text=last.text.replace(trailingSpace,""))),this.#isLineStart=
!1;let piece=cursor.inside(!1,read);this.#trimsNext=cursor.take("~}"),this.#trimsNext||cursor.expect("}","expected a closing brace to end the sequence"),cursor.
at<=start&&cursor.fail("the sequence is empty",start),this.#pieces.push(piece)}#interpolation(){return{kind:"expression",expression:this.#reader.expression(this.#cursor)}}#directive(){
let cursor=this.#cursor,at=cursor.at,word=cursor.name();return word==="if"?{kind:"if",condition:this.#reader.expression(cursor),at}:word==="for"?{kind:"for",head:this.#reader.
forHead(cursor),at}:word==="else"||word==="endif"||word==="endfor"?{kind:word,at}:cursor.fail(`\u201C${word??""}\u201D is not a template directive (if, else, endif, \
for, endfor)`,at)}};function takeIndentation(pieces){let starts=[],least=1/0,isStart=!0;for(let piece of pieces){if(isStart&&piece.kind==="text"){let trimmed=piece.
text.replace(leadingSpace,"");(trimmed!==""||!piece.text.endsWith(`
`))&&(least=Math.min(least,piece.text.length-trimmed.length),starts.push(piece))}else isStart&&(least=0);isStart=piece.kind==="text"&&piece.text.endsWith(`
`)}for(let piece of starts)piece.text=piece.text.slice(least)}var PieceTree=class{#pieces;#cursor;#next=0;constructor(pieces,cursor){this.#pieces=pieces,this.#cursor=
cursor}parts(at){return this.#until([],at)}#until(ends,from){let parts=[];for(;;){let piece=this.#pieces[this.#next];if(piece===void 0)return ends.length>0&&this.#cursor.
fail(`the directive has no ${ends.at(-1)??""}`,from),parts;if(ends.includes(piece.kind))return parts;this.#next+=1,parts.push(this.#part(piece,from))}}#part(piece,at){
return piece.kind==="text"?{kind:"literal",value:piece.text,at}:piece.kind==="expression"?piece.expression:piece.kind==="if"?this.#cursor.deeper(()=>this.#condition(
piece.condition,piece.at)):piece.kind==="for"?this.#cursor.deeper(()=>this.#loop(piece.head,piece.at)):this.#cursor.fail(`unexpected ${piece.kind} directive`,piece.
at)}#condition(condition,at){let whenTrue=textOf(this.#until(["else","endif"],at),at),hasElse=this.#pieces[this.#next]?.kind==="else";hasElse&&(this.#next+=1);let whenFalse=textOf(
hasElse?this.#until(["endif"],at):[],at);return this.#next+=1,{kind:"conditional",condition,whenTrue,whenFalse,at}}#loop(head,at){let value=textOf(this.#until([
"endfor"],at),at);return this.#next+=1,{kind:"template-for",loop:{kind:"for",...head,key:void 0,condition:void 0,isGrouped:!1,value,at},at}}};function textOf(parts,at){
let joined=[];for(let part of parts){let last=joined.at(-1);isText(part)&&last!==void 0&&isText(last)?joined[joined.length-1]={kind:"literal",value:last.value+part.
value,at:last.at}:(!isText(part)||part.value!=="")&&joined.push(part)}let[only]=joined;return only===void 0?{kind:"literal",value:"",at}:joined.length===1&&isText(
only)?{...only,value:only.value.normalize("NFC")}:{kind:"template",parts:joined,at}}function isText(part){return part.kind==="literal"&&typeof part.value=="stri\
ng"}var operators=[["||"],["&&"],["==","!="],["<=",">=","<",">"],["+","-"],["*","/","%"]],longestChain=400,reader={expression:readExpression,forHead:readForHead},
keywords=new Map([["true",!0],["false",!1],["null",null]]);function readExpression(cursor){return cursor.deeper(()=>{cursor.skip();let{at}=cursor,condition=readOperators(
cursor,0);if(!cursor.take("?"))return condition;let whenTrue=readExpression(cursor);return cursor.expect(":","the conditional operator needs a second value, aft\
er a colon"),{kind:"conditional",condition,whenTrue,whenFalse:readExpression(cursor),at}})}function readOperators(cursor,level){let own2=operators[level];if(own2===
void 0)return readOperand(cursor);let left=readOperators(cursor,level+1);for(let count=0;;count++){let operator=own2.find(mark2=>cursor.take(mark2));if(operator===
void 0)return left;count>=longestChain&&cursor.fail(`more than ${longestChain} operators follow each other`),left={kind:"binary",operator,left,right:readOperators(
cursor,level+1),at:left.at}}}function readOperand(cursor){let term=readTerm(cursor);return readSteps(cursor,term)}function readTerm(cursor){cursor.skip();let{at}=cursor;
if(cursor.take("("))return readGroup(cursor);if(cursor.take("["))return cursor.inside(!1,()=>readTuple(cursor,at));if(cursor.take("{"))return readObject(cursor,
at);if(cursor.take('"'))return cursor.deeper(()=>readTemplate(cursor,{kind:"quote"},reader));for(let operator of["!","-"])if(cursor.take(operator))return{kind:"\
unary",operator,operand:cursor.deeper(()=>readOperand(cursor)),at};if(cursor.text.startsWith("<<",at))return readHeredoc(cursor);let digits=cursor.number();if(digits!==
void 0)return{kind:"literal",value:numberOf(cursor,digits,at),at};let name=cursor.name();if(name===void 0)return cursor.fail(cursor.isAtEnd()?"expected an expre\
ssion, but found the end":"expected the start of an expression");if(cursor.is("(")||cursor.is("::"))return readCall(cursor,name,at);let value=keywords.get(name);
return value===void 0?{kind:"variable",name,at}:{kind:"literal",value,at}}function numberOf(cursor,digits,at){try{return parseNumber(digits)??cursor.fail(`${digits}\
 is no number`,at)}catch(error){if(error instanceof NumberRangeError)return cursor.fail(error.message,at);throw error}}function readGroup(cursor){let inner=cursor.
inside(!1,()=>{let expression=readExpression(cursor);return cursor.expect(")","expected a closing parenthesis to terminate the expression"),expression});return(inner.
kind==="variable"||inner.kind==="attribute"||inner.kind==="index")&&(cursor.is(".")||cursor.is("["))?{kind:"group",inner,at:inner.at}:inner}function readHeredoc(cursor){
let found2=/^<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u.exec(cursor.text.slice(cursor.at,cursor.at+1e3));if(found2===null)return cursor.fail("expected th\
e start of an expression");let[opening,dash,word=""]=found2;cursor.at+=opening.length;let end={kind:"heredoc",word,isFlush:dash==="-"};return cursor.deeper(()=>readTemplate(
cursor,end,reader))}function readSteps(cursor,from){let source3=from;for(let count=0;;count++){count>=longestChain&&cursor.fail(`a reference has more than ${longestChain}\
 steps`);let{at}=source3;if(cursor.take("."))source3=readDotted(cursor,source3);else if(cursor.take("["))if(cursor.take("*")){cursor.expect("]","the star of a s\
plat must be followed by a closing bracket");let each2=cursor.deeper(()=>readSteps(cursor,{kind:"item",at:cursor.at}));source3={kind:"splat",source:source3,each:each2,
at}}else source3={kind:"index",source:source3,key:readKey(cursor),isLegacy:!1,at};else return source3}}function readKey(cursor){return cursor.inside(!1,()=>{let key=readExpression(
cursor);return cursor.expect("]","the index operator must end with a closing bracket"),key})}function readDotted(cursor,source3){if(!cursor.take("*"))return readName(
cursor,source3);let each2={kind:"item",at:cursor.at};for(let count=0;cursor.take(".");count++)count>=longestChain&&cursor.fail(`a reference has more than ${longestChain}\
 steps`),each2=readName(cursor,each2);return{kind:"splat",source:source3,each:each2,at:source3.at}}function readName(cursor,source3){let{at}=source3,digits=cursor.
number();if(digits!==void 0)return/^\d+$/u.test(digits)||cursor.fail("two indexes cannot be chained with dots; write brackets"),{kind:"index",source:source3,key:{
kind:"literal",value:numberOf(cursor,digits,at),at},isLegacy:!0,at};let name=cursor.name()??cursor.fail("an attribute name is required after a dot");return{kind:"\
attribute",source:source3,name,at}}function readCall(cursor,first,at){let name=first;for(;cursor.take("::");)name+=`::${cursor.name()??cursor.fail("a function n\
ame must follow ::")}`;return cursor.expect("(","a function name must be followed by an open parenthesis"),cursor.inside(!1,()=>{let given=[],isExpanded=!1;for(;!cursor.
take(")");){if(given.push(readExpression(cursor)),isExpanded=cursor.take("..."),isExpanded)cursor.expect(")","an expanded argument must be followed by a closing\
 parenthesis");else{if(cursor.take(","))continue;cursor.expect(")","a comma is required to separate each argument from the next")}break}return{kind:"call",name,
arguments:given,isExpanded,at}})}function readTuple(cursor,at){if(cursor.takeWord("for"))return readFor(cursor,"]",at);let items2=[];for(;!cursor.take("]");)if(items2.
push(readExpression(cursor)),!cursor.take(",")){cursor.expect("]","expected a comma to mark the beginning of the next item");break}return{kind:"tuple",items:items2,
at}}function readObject(cursor,at){let loop2=cursor.inside(!1,()=>cursor.takeWord("for")?readFor(cursor,"}",at):void 0);return loop2!==void 0?loop2:cursor.inside(
!0,()=>{let items2=[];for(;;){for(;cursor.takeLineEnd(););if(cursor.take("}"))return{kind:"object",items:items2,at};if(items2.push(readItem(cursor)),cursor.take(
"}"))return{kind:"object",items:items2,at};!cursor.take(",")&&!cursor.takeLineEnd()&&cursor.fail("expected a newline or comma to mark the beginning of the next \
attribute")}})}function readItem(cursor){let isValue=cursor.is("(")||cursor.is('"'),written2=readExpression(cursor);return!cursor.take("=")&&!cursor.take(":")&&
cursor.fail("expected an equals sign to mark the beginning of the attribute value"),{key:isValue?written2:keyOf2(cursor,written2),value:readExpression(cursor)}}
function readForHead(cursor){let first=cursor.name()??cursor.fail("a variable name is required after \u201Cfor\u201D"),second=cursor.take(",")?cursor.name()??cursor.
fail("a variable name is required after the comma"):void 0;cursor.takeWord("in")||cursor.fail("\u201Cfor\u201D requires \u201Cin\u201D after its names");let source3=readExpression(
cursor);return{keyName:second===void 0?void 0:first,valueName:second??first,source:source3}}function readFor(cursor,close,at){let head=readForHead(cursor);cursor.
expect(":","\u201Cfor\u201D requires a colon after the collection");let first=readExpression(cursor),second=cursor.take("=>")?readExpression(cursor):void 0,isGrouped=cursor.
take("..."),condition=cursor.takeWord("if")?readExpression(cursor):void 0;second===void 0==(close==="}")&&cursor.fail("\u201Cfor\u201D in braces needs a key, and none in \
brackets"),isGrouped&&close==="]"&&cursor.fail("values are grouped in braces only"),cursor.expect(close,"extra characters after the end of the \u201Cfor\u201D expression");
let[key,value]=second===void 0?[void 0,first]:[first,second];return{kind:"for",...head,key,value,condition,isGrouped,at}}var mostRemembered=8e6,remembered={expressions:new Map,
templates:new Map,size:0};function parseExpression(text3){return remember2(remembered.expressions,text3,()=>{let cursor=new Cursor2(text3),expression=readExpression(
cursor);return cursor.isAtEnd()||cursor.fail("extra characters after the expression"),expression})}function parseTemplate(text3){return remember2(remembered.templates,
text3,()=>readTemplate(new Cursor2(text3),{kind:"text"},reader))}function remember2(known3,text3,parse){let found2=known3.get(text3);if(found2!==void 0)return found2;
let made=parse();return remembered.size+=text3.length+100,remembered.size>mostRemembered&&(remembered.expressions.clear(),remembered.templates.clear(),remembered.
size=text3.length),known3.set(text3,made),made}function parseTemplateOrLiteral(json,depth2=0){return nested(depth2),typeof json=="string"?parseTemplate(json):typeof json==
"number"?{kind:"literal",value:fromDouble(json),at:0}:Array.isArray(json)?{kind:"tuple",items:json.map(item=>parseTemplateOrLiteral(item,depth2+1)),at:0}:typeof json!=
"object"||json===null?{kind:"literal",value:typeof json=="boolean"?json:null,at:0}:{kind:"object",items:Object.entries(json).map(([name,value])=>({key:parseTemplate(
name),value:parseTemplateOrLiteral(value,depth2+1)})),at:0}}var referencesIn=(0,import_chunk_77M3S3JL.remember)(expression=>{let found2=[];return collect(expression,
{bound:new Set,isGuarded:!1,found:found2}),found2});function collect(expression,into){switch(expression.kind){case"literal":case"item":return;case"variable":case"\
attribute":case"index":chain(expression,into);return;case"for":loop(expression,into);return;case"template-for":loop(expression.loop,into);return;default:collectParts(
expression,into)}}function collectParts(expression,into){let guarded=into.isGuarded?into:{...into,isGuarded:!0};switch(expression.kind){case"conditional":collect(
expression.condition,into),collect(expression.whenTrue,guarded),collect(expression.whenFalse,guarded);return;case"call":for(let part of expression.arguments)collect(
part,forgiving.has(expression.name)?guarded:into);return;case"binary":for(let part of[expression.left,expression.right])collect(part,expression.operator==="&&"||
expression.operator==="||"?guarded:into);return;default:for(let part of partsOf2(expression))collect(part,into)}}var forgiving=new Set(["try","can"]);function partsOf2(expression){
switch(expression.kind){case"template":return expression.parts;case"splat":return[expression.source,expression.each];case"unary":return[expression.operand];case"\
group":return[expression.inner];case"tuple":return expression.items;default:return expression.items.flatMap(({key,value})=>[key,value])}}function loop({source:source3,
keyName,valueName,key,value,condition},into){collect(source3,into);let bound=new Set([...into.bound,valueName,...keyName===void 0?[]:[keyName]]);for(let part of[
key,value,condition])part!==void 0&&collect(part,{...into,bound,isGuarded:!0})}function chain(expression,into){let steps2=[],at=expression;for(;at.kind==="attri\
bute"||at.kind==="index";){if(at.kind==="attribute")steps2.unshift({name:at.name});else{let key=literalKey(at.key);steps2.unshift({key}),key===void 0&&collect(at.
key,into)}at=at.source}at.kind!=="variable"?collect(at,into):into.bound.has(at.name)||into.found.push({root:at.name,steps:steps2,isGuarded:into.isGuarded})}function literalKey(key){
if(key.kind==="literal")return typeof key.value=="string"||typeof key.value=="number"?key.value:void 0}function*writtenReferences(json,path){if(typeof json=="st\
ring")yield*referencesInText(json,path);else if((0,import_chunk_77M3S3JL.isList)(json))for(let[index,item]of json.entries())yield*writtenReferences(item,[...path,
index]);else if((0,import_chunk_77M3S3JL.isObject)(json))for(let[name,inner]of Object.entries(json))name!=="//"&&(yield*referencesInText(name,path),name==="dyna\
mic"&&(0,import_chunk_77M3S3JL.isObject)(inner)?yield*referencesOfDynamic(inner,path):yield*writtenReferences(inner,[...path,name]))}function*referencesInText(text3,path){
if(/[$%]\{/.test(text3))for(let reference of parsedReferences(()=>referencesIn(parseTemplate(text3))))yield{reference,path}}function parsedReferences(parse){try{
return parse()}catch(error){if(error instanceof ExpressionError)return[];throw error}}function*referencesOfDynamic(made,path){for(let[name,blocks]of Object.entries(
made))for(let{for_each:forEach=null}of bodiesOf(blocks))yield*writtenReferences(forEach,[...path,name])}function*orderReferences(json){for(let[index,item]of((0,import_chunk_77M3S3JL.isList)(
json)?json:[]).entries()){let text3=bareText(item);if(text3===void 0)continue;let path=["depends_on",index];for(let reference of parsedReferences(()=>referencesIn(
parseExpression(text3))))yield{reference:{...reference,isGuarded:!0},path}}}function refuseUndeclared(root,files){let found2=[],isOpen=hasGenerated(root.source,
files),used=usedProviders(root),seen=new Set;for(let node of allModules(root))seen.has(node.source)||(seen.add(node.source),(node!==root||!isOpen)&&found2.push(
...faultsIn(node,used,files)));if(found2.length===0)return;let places=new WrittenPlaces(files),errors=found2.map(({message,advice,...spot})=>new import_chunk_77M3S3JL.PreflightError(
"input",message,{place:places.of(spot),...advice!==void 0&&{advice}}));throw(0,import_chunk_77M3S3JL.firstOf)(errors.toSorted(inOrder))}function inOrder({place:left},{
place:right}){return(0,import_chunk_77M3S3JL.compareText)(left?.file??"",right?.file??"")||(left?.line??0)-(right?.line??0)}function hasGenerated({folder},files){
return files.list(folder).some(path=>/^terragrunt\.(?:hcl|hcl\.json|stack\.hcl)$/.test(import_node_path2.posix.basename(path)))}function*faultsIn(node,used,files){
let{resources,data,ephemeral,calls,outputs,locals,providers,variables,checks}=node.source,outside={node,hasEach:!1,hasCount:!1};for(let block2 of[...resources.values(),
...data.values(),...ephemeral.values()])yield*blockFaults(block2,isMetaArgument,outside);for(let block2 of calls.values())yield*blockFaults(block2,isCallArgument,
outside);for(let block2 of outputs.values())yield*blockFaults(block2,isOutputArgument,outside);for(let block2 of providers.values())used.has(block2)&&(yield*blockFaults(
block2,isProviderArgument,outside));for(let block2 of checks)yield*checkFaults(block2,outside);for(let block2 of variables.values())yield*faultsOf(writtenReferences(
block2.body.validation??null,["validation"]),block2,outside);for(let[name,{value,file}]of locals)yield*faultsOf(writtenReferences(value,[name]),{file,header:["l\
ocals"]},outside);for(let call of node.calls.values())yield*callFaults(call,isEmpty(call,node,files))}function*checkFaults(block2,outside){let{body,file,header}=block2,
scoped=blocksOf({file,content:body},"data",2),inside3={...outside,scoped:new Map(scoped.map(each2=>[each2.header.slice(1).join("."),each2]))};for(let each2 of scoped)
for(let fault of blockFaults(each2,isMetaArgument,inside3))yield{...fault,header,path:[...each2.header,0,...fault.path??[]]};yield*faultsOf(writtenReferences(body.
assert??null,["assert"]),block2,inside3)}function isOutputArgument(name){return name!=="value"&&name!=="precondition"}function isProviderArgument(name){return name===
"//"||name==="alias"||name==="version"}function*blockFaults(block2,isOwn,outside){let{body}=block2,inside3={...outside,hasEach:body.for_each!==void 0,hasCount:body.
count!==void 0};for(let name of["count","for_each"])body[name]!==void 0&&(yield*faultsOf(writtenReferences(body[name],[name]),block2,outside));yield*faultsOf(orderReferences(
body.depends_on),block2,outside),yield*faultsOf(writtenReferences(own(body,isOwn),[]),block2,inside3);for(let path of["connection","provisioner"])yield*faultsOf(
writtenReferences(withoutWords(body[path]??null),[path]),block2,inside3);for(let[index,{precondition=[],postcondition=[]}]of bodiesOf(body.lifecycle).entries())
yield*faultsOf(writtenReferences({precondition,postcondition},["lifecycle",index]),block2,inside3)}function own(body,isOwn){return Object.fromEntries(Object.entries(
body).filter(([name])=>name==="dynamic"||!isOwn(name)))}function withoutWords(json){if((0,import_chunk_77M3S3JL.isList)(json))return json.map(withoutWords);if(!(0,import_chunk_77M3S3JL.isObject)(
json))return json;let told=Object.entries(json).filter(([name])=>name!=="when"&&name!=="on_failure");return Object.fromEntries(told.map(([name,inner])=>[name,withoutWords(
inner)]))}function*faultsOf(references,{file,header,nth},context){for(let{reference,path}of references){let wrong=referenceFault(reference,context);wrong!==void 0&&
(yield{...wrong,file,header,path,...nth!==void 0&&{nth}})}}function isEmpty({block:block2,unread},{source:source3},files){let path=literalText(block2.body.source);
if(unread===void 0||path===void 0||!(0,import_chunk_77M3S3JL.isLocal)(path))return!1;let folder=import_node_path2.posix.join(source3.folder,path.replaceAll("\\",
"/"));return(files.listBelow?.(folder)??[]).length===0}function toDouble(value){return value instanceof BigNumber?Number(textOfNumber(value)):value}function textOfNumber(value){
return value instanceof BigNumber?(value.mantissa<0n?"-":"")+shortest(value):Object.is(value,-0)?"-0":Number.isSafeInteger(value)?String(value):textOfNumber(big(
value))}function shortest({mantissa,exponent,precision}){let size=abs(mantissa),bits=bitLength(size),spare=BigInt(precision-bits+1),unit=exponent-(precision-bits)-
1,middle=size<<spare,scaled=decimalOf(middle,unit),low=decimalOf(middle-1n,unit),high=decimalOf(middle+1n,unit),isEven=bits<precision||(size&1n)===0n;return roundShortest(
[scaled,low,high],isEven)}function decimalOf(size,exponent){return exponent>=0?{digits:size<<BigInt(exponent),places:0}:{digits:size*5n**BigInt(-exponent),places:-exponent}}
function roundShortest(bounds,isEven){let places=Math.max(...bounds.map(bound=>bound.places)),[value=0n,least=0n,most=0n]=bounds.map(({digits,places:own2})=>digits*
10n**BigInt(places-own2)),length=value.toString().length;for(let kept=1;kept<length;kept++){let step=10n**BigInt(length-kept),rounded2=(value+step/2n)/step*step;
if(rounded2>least&&rounded2<most||isEven&&(rounded2===least||rounded2===most))return pointed(rounded2,places)}return pointed(value,places)}function pointed(digits,places){
let text3=digits.toString().padStart(places+1,"0");if(places===0)return text3;let fraction=text3.slice(-places).replace(/0+$/u,""),whole=text3.slice(0,-places);
return fraction===""?whole:`${whole}.${fraction}`}var TypedNull=class{type;constructor(type){this.type=type}},ListValue=class{element;items;constructor(element2,items2){
this.element=element2,this.items=items2}},SetValue=class{element;items;constructor(element2,items2){this.element=element2,this.items=items2}},MapValue=class{element;entries;constructor(element2,entries){
this.element=element2,this.entries=entries}},opened=0;function secretsOpened(){return opened}function cover(value){return value instanceof Secret?value:new Secret(
value)}var Secret=class{#value;constructor(value){this.#value=value}open(){return opened+=1,this.#value}measure(measured){return measured(this.#value)}},mostCandidates=100,
OpenUnknown=class extends import_chunk_77M3S3JL.Unknown{#type;#candidates;#encoded;#isFilled;#segments;constructor({type="unknown",candidates,encoded,isFilled:fills=!1,
segments,...details}){let kept=candidates===void 0||candidates.length>mostCandidates?void 0:candidates;super(kept===void 0?details:{...details,possible:kept.map(
toGraphValue)}),this.#type=type,this.#candidates=kept,this.#encoded=encoded,this.#isFilled=fills,this.#segments=segments}get type(){return this.#type}get candidates(){
return this.#candidates}get isFilled(){return this.#isFilled}get encoded(){return this.#encoded}get segments(){return this.#segments?.()}},PartialObject=class{symbol;reason;#find;constructor(symbol,reason,find4=()=>{}){
this.symbol=symbol,this.reason=reason,this.#find=find4}attribute(name){return this.#find(name)??new import_chunk_77M3S3JL.Unknown({symbol:`${this.symbol}.${name}`,
reason:this.reason})}};function isNull(value){return value===null||value instanceof TypedNull}function isFilled(value){return value instanceof import_chunk_77M3S3JL.Concat?
value.$concat.some(part=>typeof part=="string"):value instanceof OpenUnknown&&value.isFilled}function isPlainObject(value){return typeof value=="object"&&value!==
null&&!(0,import_chunk_77M3S3JL.isList)(value)&&Object.getPrototypeOf(value)===Object.prototype}function uncover(value){return value instanceof Secret?uncover(value.
open()):value}function toGraphValue(value){if(value===null||value instanceof TypedNull)return null;if(value===0)return 0;if(typeof value!="object"||value instanceof
import_chunk_77M3S3JL.Unknown||value instanceof import_chunk_77M3S3JL.Concat)return value;if(value instanceof BigNumber)return graphNumber(value);if(value instanceof
Secret)return new import_chunk_77M3S3JL.Sensitive(toGraphValue(value.open()));if(value instanceof PartialObject)return new import_chunk_77M3S3JL.Unknown({symbol:value.
symbol,reason:value.reason});if(value instanceof ListValue||value instanceof SetValue)return value.items.map(toGraphValue);if((0,import_chunk_77M3S3JL.isList)(value))
return value.map(toGraphValue);let entries=value instanceof MapValue?value.entries:value;return Object.fromEntries(Object.entries(entries).map(([name,inner])=>[
name,toGraphValue(inner)]))}function graphNumber(value){let double=toDouble(value);return value.exponent<0&&Math.abs(double)<Number.MAX_SAFE_INTEGER?double:new import_chunk_77M3S3JL.Unknown(
{symbol:`number(${double})`,reason:"the number is larger than can be held exactly"})}function fromGraphValue(value){return value instanceof import_chunk_77M3S3JL.Sensitive?
new Secret(fromGraphValue(value.reveal())):typeof value=="string"?value.normalize("NFC"):(0,import_chunk_77M3S3JL.isList)(value)?value.map(fromGraphValue):(0,import_chunk_77M3S3JL.isObject)(
value)?Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,fromGraphValue(inner)])):value}var anyApp=[{path:"site_config.0.vnet_route_all_enabled",
value:!1},{path:"virtual_network_backup_restore_enabled",value:!1,since:4}],app=[...anyApp,{path:"vnet_image_pull_enabled",value:!1,since:4}],windowsWeb=[...anyApp,
{path:"virtual_network_image_pull_enabled",value:!1,since:5}],open=[{path:"public_network_access_enabled",value:!0}],defaults=new Map(Object.entries({azurerm_linux_web_app:app,
azurerm_linux_web_app_slot:app,azurerm_linux_function_app:app,azurerm_linux_function_app_slot:app,azurerm_windows_function_app:app,azurerm_windows_function_app_slot:app,
azurerm_windows_web_app:windowsWeb,azurerm_windows_web_app_slot:windowsWeb,azurerm_function_app_flex_consumption:[{path:"site_config.0.vnet_route_all_enabled",value:!1},
{path:"instance_memory_in_mb",value:2048},{path:"maximum_instance_count",value:100}],azurerm_service_plan:[{path:"per_site_scaling_enabled",value:!1},{path:"pre\
mium_plan_auto_scale_enabled",value:!1,since:4}],azurerm_app_service_plan:[{path:"kind",value:"Windows"}],azurerm_subnet:[{path:"private_endpoint_network_polici\
es",value:"Disabled",since:4}],azurerm_virtual_network:[{path:"subnet.*.private_endpoint_network_policies",value:"Disabled",since:4}],azurerm_virtual_network_peering:[
{path:"allow_virtual_network_access",value:!0},{path:"allow_forwarded_traffic",value:!1},{path:"allow_gateway_transit",value:!1},{path:"use_remote_gateways",value:!1},
{path:"peer_complete_virtual_networks_enabled",value:!0}],azurerm_route_table:[{path:"bgp_route_propagation_enabled",value:!0,since:4}],azurerm_virtual_network_gateway:[
{path:"vpn_type",value:"RouteBased"},{path:"bgp_enabled",value:!1,since:5},{path:"ip_configuration.*.name",value:"vnetGatewayConfig"}],azurerm_virtual_network_gateway_connection:[
{path:"bgp_enabled",value:!1,since:5}],azurerm_private_dns_zone_virtual_network_link:[{path:"registration_enabled",value:!1}],azurerm_monitor_autoscale_setting:[
{path:"enabled",value:!0}],azurerm_storage_account:open,azurerm_key_vault:open,azurerm_container_registry:[...open,{path:"network_rule_set.0.default_action",value:"\
Allow"}],azurerm_cosmosdb_account:open,azurerm_mssql_server:open,azurerm_servicebus_namespace:open,azurerm_eventhub_namespace:open,azurerm_search_service:open,azurerm_signalr_service:open,
azurerm_web_pubsub:open,azurerm_cognitive_account:open})),usualMajor=4;function defaultsOf(type,major=usualMajor){return(defaults.get(type)??none).filter(({since=0})=>since<=
major)}var none=[],flags=new Set(["active_active","allow_forwarded_traffic","allow_gateway_transit","allow_virtual_network_access","bgp_enabled","bgp_route_prop\
agation_enabled","disable_bgp_route_propagation","enable_bgp","enabled","is_xenon","peer_complete_virtual_networks_enabled","per_site_scaling","per_site_scaling\
_enabled","premium_plan_auto_scale_enabled","public_network_access_enabled","registration_enabled","reserved","use_remote_gateways","virtual_network_backup_rest\
ore_enabled","virtual_network_image_pull_enabled","vnet_content_share_enabled","vnet_image_pull_enabled","vnet_route_all_enabled","zone_balancing_enabled","zone\
_redundant"]),numbers=new Set(["app_scale_limit","capacity","default","elastic_instance_minimum","instance_memory_in_mb","maximum","maximum_elastic_worker_count",
"maximum_instance_count","minimum","priority","worker_count"]);function asDeclared(name,value){return typeof value!="string"?value:flags.has(name)&&(value==="tr\
ue"||value==="false")?value==="true":numbers.has(name)&&value.trim()!==""&&Number.isFinite(Number(value))?Number(value):name==="location"?value.toLowerCase().replaceAll(
" ",""):value}var risks=0;function risk(){risks+=1}function risksSoFar(){return risks}function sequenceOf(value){return value instanceof ListValue?value.items:(0,import_chunk_77M3S3JL.isList)(
value)?value:void 0}function itemsOf3(value){return value instanceof SetValue?value.items:sequenceOf(value)}function entriesOf(value){return value instanceof MapValue?
value.entries:isPlainObject(value)?value:void 0}function partsOf3(value){return itemsOf3(value)??Object.values(entriesOf(value)??{})}function every(items2,test){
let result=!0;for(let[index,item]of items2.entries()){let answer=test(item,index);if(answer===!1)return!1;answer===void 0&&(result=void 0)}return result}function some(items2,test){
return opposite(every(items2,(item,index)=>opposite(test(item,index))))}function opposite(answer){return answer===void 0?void 0:!answer}function typeOf(value){return value===
null?"any":typeof value=="string"?"string":typeof value=="number"?"number":typeof value=="boolean"?"bool":value instanceof import_chunk_77M3S3JL.Concat?"string":
value instanceof BigNumber?"number":value instanceof TypedNull||value instanceof OpenUnknown?value.type:value instanceof import_chunk_77M3S3JL.Unknown||value instanceof
PartialObject?"unknown":value instanceof Secret?value.measure(typeOf):typeOfStructure(value)}var typeOfStructure=(0,import_chunk_77M3S3JL.remember)(value=>{if(value instanceof
ListValue)return{kind:"list",element:value.element};if(value instanceof SetValue)return{kind:"set",element:value.element};if(value instanceof MapValue)return{kind:"\
map",element:value.element};if((0,import_chunk_77M3S3JL.isList)(value))return{kind:"tuple",items:value.map(typeOf)};let attributes=Object.entries(value);return{
kind:"object",attributes:new Map(attributes.map(([name,inner])=>[name,typeOf(inner)]))}}),primitives=new Set(["bool","number","string"]);function isPrimitive(type){
return primitives.has(type)}function isCollection(type,kind){return typeof type=="object"&&"element"in type&&(kind===void 0||type.kind===kind)}function isTuple(type){
return typeof type=="object"&&type.kind==="tuple"}function isObjectType(type){return typeof type=="object"&&type.kind==="object"}function withoutOptional(type){
return isCollection(type)?{kind:type.kind,element:withoutOptional(type.element)}:isTuple(type)?{kind:"tuple",items:type.items.map(withoutOptional)}:isObjectType(
type)?{kind:"object",attributes:mapAttributes(type,withoutOptional)}:type}function mapAttributes(type,change){return new Map([...type.attributes].map(([name,inner])=>[
name,change(inner)]))}function sameType(left,right){return left===right?!0:typeof left=="string"||typeof right=="string"?!1:left.kind==="tuple"&&right.kind==="t\
uple"?left.items.length===right.items.length&&left.items.every((item,index)=>sameType(item,right.items[index]??"any")):left.kind==="object"&&right.kind==="objec\
t"?left.attributes.size!==right.attributes.size?!1:[...left.attributes].every(([name,type])=>{let other=right.attributes.get(name);return other!==void 0&&sameType(
type,other)}):"element"in left&&"element"in right&&left.kind===right.kind&&sameType(left.element,right.element)}function hasOpen(type,open2=["any","unknown"]){return typeof type==
"string"?open2.includes(type):type.kind==="tuple"?type.items.some(item=>hasOpen(item,open2)):type.kind==="object"?[...type.attributes.values()].some(item=>hasOpen(
item,open2)):hasOpen(type.element,open2)}function nameOfType(type){return type==="any"||type==="unknown"?"dynamic":typeof type=="string"?type:"element"in type?`${type.
kind} of ${nameOfType(type.element)}`:type.kind}function opened2(type){return type==="any"?"unknown":isCollection(type)?{kind:type.kind,element:opened2(type.element)}:
isTuple(type)?{kind:"tuple",items:type.items.map(opened2)}:isObjectType(type)?{kind:"object",attributes:mapAttributes(type,opened2)}:type}function equals(one3,other){
let[left,right]=[uncover(one3),uncover(other)];if(isNull(left)||isNull(right))return equalsNull(left,right);let[leftType,rightType]=[typeOf(left),typeOf(right)];
return mayBeSame(leftType,rightType)?left instanceof import_chunk_77M3S3JL.Unknown||right instanceof import_chunk_77M3S3JL.Unknown?equalsUnknown(left,right):left instanceof
PartialObject||right instanceof PartialObject?equalsPartial(left,right):left instanceof import_chunk_77M3S3JL.Concat||right instanceof import_chunk_77M3S3JL.Concat?
equalsConcat(left,right):equalsKnown(left,right):isUnknown(left)||isUnknown(right)?notEqualUnlessNull(left,right):!1}function isUnknown(value){return value instanceof
import_chunk_77M3S3JL.Unknown}function equalsNull(left,right){if(isNull(left)&&isNull(right))return!0;let other=isNull(left)?right:left;return!(other instanceof
import_chunk_77M3S3JL.Unknown)||isFilled(other)?!1:agreed(candidatesOf(other)?.map(candidate=>equals(candidate,null)))}function notEqualUnlessNull(left,right){return isUnknown(
left)&&isUnknown(right)?void 0:!1}function equalsUnknown(left,right){if(left instanceof import_chunk_77M3S3JL.Unknown&&right instanceof import_chunk_77M3S3JL.Unknown&&
left.$unknown.symbol===right.$unknown.symbol&&typeOf(left)===typeOf(right))return!0;let[open2,fixed]=left instanceof import_chunk_77M3S3JL.Unknown?[left,right]:
[right,left];return fixed===""&&isFilled(open2)?!1:open2 instanceof import_chunk_77M3S3JL.Unknown?agreed(candidatesOf(open2)?.map(candidate=>equals(candidate,fixed))):
void 0}function candidatesOf(value){return value instanceof OpenUnknown?value.candidates:void 0}function equalsPartial(left,right){if(!(!(left instanceof PartialObject)||
!(right instanceof PartialObject)))return left.symbol===right.symbol?!0:void 0}function agreed(answers){let[first]=answers??[];return answers?.every(answer=>answer===
first)===!0?first:void 0}function equalsConcat(left,right){let[a,b]=[left,right].map(value=>value instanceof import_chunk_77M3S3JL.Concat?value.$concat:[value]);
return a===void 0||b===void 0?void 0:a.length===b.length&&a.every((part,index)=>samePart(part,b[index]))?!0:!alike(a.at(0),b.at(0),"startsWith")||!alike(a.at(-1),
b.at(-1),"endsWith")?!1:void 0}function samePart(left,right){return left instanceof import_chunk_77M3S3JL.Unknown&&right instanceof import_chunk_77M3S3JL.Unknown?
left.$unknown.symbol===right.$unknown.symbol:left===right}function alike(left,right,test){return typeof left!="string"||typeof right!="string"?!0:left.length<right.
length?right[test](left):left[test](right)}function equalsKnown(left,right){if(isNumber(left)&&isNumber(right))return compareNumbers(left,right)===0;if(typeof left!=
"object"||left===null||typeof right!="object"||right===null)return left===right;if(left instanceof SetValue&&right instanceof SetValue)return equalSets(left,right);
let[leftItems,rightItems]=[sequenceOf(left),sequenceOf(right)];return leftItems!==void 0&&rightItems!==void 0?equalItems(leftItems,rightItems):equalEntries(entriesOf(
left)??{},entriesOf(right)??{})}function equalItems(left,right){return left.length!==right.length?!1:every(left,(item,index)=>equals(item,right[index]??null))}function equalEntries(left,right){
let names=Object.keys(left);return names.length!==Object.keys(right).length||!names.every(name=>Object.hasOwn(right,name))?!1:every(names,name=>equals(left[name]??
null,right[name]??null))}function equalSets(left,right){let pairs=left.items.length===right.items.length?left.items.map((item,index)=>equals(item,right.items[index]??
null)):[];return pairs.length>0&&pairs.every(answer=>answer===!0)?!0:left.items.length===0||right.items.length===0?left.items.length===right.items.length:hasMissing(
left,right)||hasMissing(right,left)?!1:isWithin(left,right)&&isWithin(right,left)?!0:void 0}function hasMissing(from,other){return from.items.some(item=>other.items.
every(candidate=>equals(item,candidate)===!1))}function isWithin(from,other){return from.items.every(item=>other.items.some(candidate=>equals(item,candidate)===
!0))}function mayBeSame(left,right){return left==="unknown"||right==="unknown"?!0:typeof left=="string"||typeof right=="string"?left===right:isCollection(left)&&
isCollection(right)?left.kind===right.kind&&mayBeSame(left.element,right.element):isTuple(left)&&isTuple(right)?left.items.length===right.items.length&&left.items.
every((item,index)=>mayBeSame(item,right.items[index]??"any")):!isObjectType(left)||!isObjectType(right)||left.attributes.size!==right.attributes.size?!1:[...left.
attributes].every(([name,type])=>{let other=right.attributes.get(name);return other!==void 0&&mayBeSame(type,other)})}function makeSet(element2,items2){return items2.
some(item=>item instanceof Secret)?new Secret(plainSet(element2,items2.map(uncover))):plainSet(element2,items2)}function plainSet(element2,items2){let known3=items2.
filter(isWhollyKnown),open2=items2.filter(item=>!isWhollyKnown(item));return new SetValue(element2,[...withoutRepeats([...known3].sort(compareItems)),...distinct(
open2)])}function withoutRepeats(sorted){return sorted.filter((item,index)=>index===0||equals(item,sorted[index-1]??null)!==!0)}function distinct(items2){let kept=[];
for(let item of items2)kept.some(other=>equals(item,other)===!0)||kept.push(item);return kept}function isOrdered(set){return set.items.length<2||set.items.every(
isWhollyKnown)}function isWhollyKnown(value){if(typeof value!="object"||value===null||value instanceof BigNumber)return!0;if(value instanceof import_chunk_77M3S3JL.Unknown||
value instanceof import_chunk_77M3S3JL.Concat||value instanceof PartialObject)return!1;if(isNull(value))return!0;if(value instanceof Secret)return value.measure(
isWhollyKnown);if(value instanceof ListValue||value instanceof SetValue)return value.items.every(isWhollyKnown);if((0,import_chunk_77M3S3JL.isList)(value))return value.
every(isWhollyKnown);let entries=value instanceof MapValue?value.entries:value;return Object.values(entries).every(isWhollyKnown)}function compareItems(left,right){
return isNull(left)||isNull(right)?Number(isNull(left))-Number(isNull(right)):typeof left=="string"&&typeof right=="string"?compareCodePoints(left,right):isNumber(
left)&&isNumber(right)?compareNumbers(left,right):typeof left=="boolean"&&typeof right=="boolean"?Number(left)-Number(right):compareCodePoints(hashText(left),hashText(
right))}function hashText(value){if(isNull(value))return"~";if(typeof value=="string")return JSON.stringify(value);if(typeof value=="boolean")return value?"T":"\
F";if(isNumber(value))return tenDigits(value);if(value instanceof MapValue){let{entries}=value;return`{${sortedKeys(entries).map(key=>`${JSON.stringify(key)}:${hashText(
entries[key]??null)};`).join("")}}`}return value instanceof ListValue||value instanceof SetValue?`[${value.items.map(item=>`${hashText(item)};`).join("")}]`:`<${((0,import_chunk_77M3S3JL.isList)(
value)?value:partsByName(value)).map(part=>`${hashText(part)};`).join("")}>`}function partsByName(entries){return sortedKeys(entries).map(name=>entries[name]??null)}
function tenDigits(value){let double=toDouble(value),exponent=double===0?0:Math.floor(Math.log10(Math.abs(double)));return exponent>=-4&&exponent<10?Number(double.
toPrecision(10)).toString():Number.isSafeInteger(double)&&textOfNumber(value).length<10?textOfNumber(value):double.toExponential(9).replace(/\.?0+e/u,"e").replace(
/e([+-])(\d)$/u,"e$10$2")}var longest=400,secretNumbers=new WeakMap,secrets=0;function symbolOf(value){let text3=written(value);return text3.length<=longest?text3:
`${text3.slice(0,longest)}\u2026#${(0,import_node_crypto.createHash)("sha256").update(text3).digest("hex").slice(0,16)}`}function written(value){return value===
null?"null":value instanceof TypedNull?`null of ${nameOfType(value.type)}`:typeof value=="string"?JSON.stringify(value):typeof value!="object"?String(value):value instanceof
BigNumber?textOfNumber(value):value instanceof import_chunk_77M3S3JL.Unknown?value.$unknown.symbol:value instanceof PartialObject?value.symbol:value instanceof import_chunk_77M3S3JL.Concat?
`"${value.$concat.map(part=>typeof part=="string"?part:`\${${part.$unknown.symbol}}`).join("")}"`:value instanceof Secret?`sensitive#${numberOf2(value)}`:value instanceof
ListValue?`tolist(${writtenItems(value.items)})${ofElement(value)}`:value instanceof SetValue?`toset(${writtenItems(value.items)})${ofElement(value)}`:value instanceof
MapValue?`tomap(${writtenEntries(value.entries)})${ofElement(value)}`:(0,import_chunk_77M3S3JL.isList)(value)?writtenItems(value):writtenEntries(value)}function ofElement(value){
return(value instanceof MapValue?Object.keys(value.entries).length:value.items.length)===0?` of ${nameOfType(value.element)}`:""}function writtenItems(items2){return`\
[${items2.map(symbolOf).join(", ")}]`}function writtenEntries(entries){return`{${sortedKeys(entries).map(name=>`${JSON.stringify(name)} = ${symbolOf(entries[name]??
null)}`).join(", ")}}`}function numberOf2(secret){let found2=secretNumbers.get(secret)??++secrets;return secretNumbers.set(secret,found2),found2}function symbolOfCall(name,args){
return`${name}(${args.map(symbolOf).join(", ")})`}function grouped(symbol){return/^[\w.*"[\]/:-]+$/u.test(symbol)?symbol:`(${symbol})`}function reasonOf(values){
return firstReasonIn(values)??"the value is not known"}function firstReasonIn(values){for(let value of values){let found2=reasonIn(value);if(found2!==void 0)return found2}}
function reasonIn(value){if(value instanceof import_chunk_77M3S3JL.Unknown)return value.$unknown.reason;if(value instanceof PartialObject)return value.reason;if(value instanceof
import_chunk_77M3S3JL.Concat)return value.$concat.find(part=>part instanceof import_chunk_77M3S3JL.Unknown)?.$unknown.reason;if(value instanceof Secret)return reasonIn(
value.open());if(!(typeof value!="object"||value===null||isWhollyKnown(value)))return firstReasonIn(partsOf3(value))}function derived(symbol,from,type="unknown"){
return risk(),new OpenUnknown({symbol,reason:reasonOf(from),type})}var mark="\u{F0002}";function writtenJson(value){let open2=uncover(value);if(open2 instanceof
OpenUnknown&&open2.encoded!==void 0)return open2.encoded;if(value instanceof Secret)return new Secret(writtenJson(open2));if(!(value instanceof import_chunk_77M3S3JL.Concat))
return value;let holes=[],parsed=(0,import_chunk_77M3S3JL.jsonIn)(withMarks(value,holes));return parsed!==void 0?withHoles(parsed,holes):new import_chunk_77M3S3JL.Unknown(
{symbol:symbolOf(value),reason:"the text cannot be read as JSON before all of it is known"})}function withMarks({$concat},holes){let text3="",isInText=!1;for(let part of $concat)
if(typeof part=="string")isInText=[...part.matchAll(/\\.|"/gsu)].filter(([quote])=>quote==='"').length%2===0?isInText:!isInText,text3+=part;else{let hole=`${mark}${holes.
length}${mark}`;text3+=isInText?hole:`"${mark}${hole}"`,holes.push(part)}return text3}function withHoles(json,holes){if(typeof json=="string")return json.includes(
mark)?filled(json,holes):json;if((0,import_chunk_77M3S3JL.isList)(json))return json.map(item=>withHoles(item,holes));if(!(0,import_chunk_77M3S3JL.isObject)(json))
return json;let open2=Object.keys(json).find(name=>name.includes(mark));return open2!==void 0?new import_chunk_77M3S3JL.Unknown({symbol:`{${symbolOf(filled(open2,
holes))}}`,reason:"a name in it is not known"}):Object.fromEntries(Object.entries(json).map(([name,inner])=>[name,withHoles(inner,holes)]))}function filled(text3,holes){
let[,own2]=new RegExp(`^${mark}{2}(\\d+)${mark}$`,"u").exec(text3)??[],whole=own2===void 0?void 0:holes[Number(own2)];if(whole!==void 0)return whole instanceof OpenUnknown?
whole.encoded??whole:whole;let parts=text3.split(mark).map((part,index)=>index%2===0?part:holes[Number(part)]??"");return fromGraphValue((0,import_chunk_77M3S3JL.joinText)(
parts))}function asProviderHasIt(type,name,value){let[,provider]=/^(azurerm|azapi)_/.exec(type)??[];return provider==="azapi"&&name==="body"||type.endsWith("_te\
mplate_deployment")&&parametersInText.has(name)?toGraphValue(writtenJson(value)):provider===void 0?toGraphValue(value):declared(name,toGraphValue(value))}var parametersInText=new Set(
["parameters_content","parameters_body"]);function declared(name,value){return typeof value=="string"?asDeclared(name,value):(0,import_chunk_77M3S3JL.isList)(value)?
value.map(item=>(0,import_chunk_77M3S3JL.isObject)(item)?Object.fromEntries(Object.entries(item).map(([inner,own2])=>[inner,declared(inner,own2)])):item):value}
function completed({type,mode,module:module2},known3,unknown2){if(mode==="data")return known3;let result=known3;for(let{path,value}of defaultsOf(type,module2.session.
settings.azurerm)){let[first="",...rest2]=path.split(".");unknown2[first]!==!0&&(result=withDefault(result,[first,...rest2],value))}let missing2=(0,import_chunk_77M3S3JL.alwaysThere)(
type).filter(name=>!Object.hasOwn(result,name)&&unknown2[name]!==!0);return missing2.length===0?result:{...result,...Object.fromEntries(missing2.map(name=>[name,
null]))}}function withDefault(container,[step="",...rest2],value){if((0,import_chunk_77M3S3JL.isList)(container))return container.map((item,index)=>step==="*"||
step===String(index)?withDefault(item,rest2,value):item);if(!(0,import_chunk_77M3S3JL.isObject)(container))return container;let inner=(0,import_chunk_77M3S3JL.ownProperty)(
container,step);return rest2.length===0?inner==null?{...container,[step]:value}:container:inner===void 0?container:{...container,[step]:withDefault(inner,rest2,
value)}}function*instancesOf(module2){for(let block2 of module2.resourceBlocks())yield*block2.instances.values();for(let call of module2.callBlocks())for(let inner of call.
instances)yield*instancesOf(inner)}function*callsOf(module2){for(let call of module2.callBlocks()){yield call;for(let inner of call.instances)yield*callsOf(inner)}}
var valuesOf=(0,import_chunk_77M3S3JL.remember)(instance=>{let values=new Map;for(let name of instance.attributes){let value=instance.written(name);value!==void 0&&
values.set(name,asProviderHasIt(instance.type,name,value))}return values});function atPlannedPath(value,planned2,steps2){let[step,...rest2]=steps2,open2=(0,import_chunk_77M3S3JL.reveal)(
value);if(step===void 0||open2 instanceof import_chunk_77M3S3JL.Unknown)return value;if((0,import_chunk_77M3S3JL.isList)(open2)){let item=plannedItem(open2,(0,import_chunk_77M3S3JL.isList)(
planned2)?planned2:[],Number(step));return item&&atPlannedPath(item.written,item.planned,rest2)}if(!(0,import_chunk_77M3S3JL.isObject)(open2)||!Object.hasOwn(open2,
step))return;let inner=(0,import_chunk_77M3S3JL.isObject)(planned2)?planned2[step]:void 0;return atPlannedPath(open2[step]??null,inner,rest2)}function writtenSteps(value,planned2,steps2){
let[step,...rest2]=steps2,open2=value===void 0?void 0:(0,import_chunk_77M3S3JL.reveal)(value);if(step===void 0||open2===void 0||open2 instanceof import_chunk_77M3S3JL.Unknown)
return[];if((0,import_chunk_77M3S3JL.isList)(open2)){let item=soleItem(open2,planned2)??plannedItem(open2,(0,import_chunk_77M3S3JL.isList)(planned2)?planned2:[],
Number(step));return item===void 0?[]:[item.index,...writtenSteps(item.written,item.planned,rest2)]}let inner=(0,import_chunk_77M3S3JL.isObject)(planned2)?planned2[step]:
void 0,written2=(0,import_chunk_77M3S3JL.isObject)(open2)?(0,import_chunk_77M3S3JL.ownProperty)(open2,step):void 0;return[step,...writtenSteps(written2,inner,rest2)]}
function soleItem(written2,planned2){let[first,second]=written2,[own2,other]=(0,import_chunk_77M3S3JL.isList)(planned2)?planned2:[];if(!(first===void 0||own2===
void 0||second!==void 0||other!==void 0))return{written:first,planned:own2,index:0}}function plannedItem(written2,planned2,index){let wanted=planned2[index],agreeing=written2.
flatMap((item,at)=>agrees(item,wanted)?[{written:item,index:at}]:[]),[only]=agreeing;if(!(wanted===void 0||only===void 0||written2.length!==planned2.length))return agreeing.
length===1?{...only,planned:wanted}:void 0}function agrees(written2,planned2){let open2=(0,import_chunk_77M3S3JL.reveal)(written2);return!(0,import_chunk_77M3S3JL.isObject)(
open2)||!(0,import_chunk_77M3S3JL.isObject)(planned2)?!0:Object.entries(open2).every(([name,inner])=>{let other=planned2[name];return typeof inner=="object"||other===
void 0||other===null||JSON.stringify(inner)===JSON.stringify(other)})}function unreadNotice({call,address}){let{unread,block:block2}=call;return unread===void 0?
void 0:{message:`${unread.reason}, so what it makes is not judged; ${unread.advice}`,address,file:block2.file,isUnread:!0}}function*unreadValues(root){for(let call of callsOf(
root)){if(call.call.unread===void 0)continue;let{block:block2}=call.call,names=Object.keys(block2.body).filter(name=>!isCallArgument(name));for(let[address,value]of call.
argumentsOf(names))yield{value:Object.fromEntries(value.map(([name,inner])=>[name,toGraphValue(inner)])),origin:{file:block2.file,address}}}}function*symbolicValues(root){
for(let instance of instancesOf(root)){let{repetition,module:module2,mode,address,block:block2}=instance;mode==="data"||!(repetition.isSymbolic||module2.isSymbolic)||
(yield{value:Object.fromEntries(valuesOf(instance)),origin:{file:block2.file,address}})}}var mostCombinations=64;function forEachCandidate(values,symbol,compute){
let choices=values.map(value=>value instanceof import_chunk_77M3S3JL.Unknown?candidatesOf(value):void 0);if(choices.every(choice=>choice===void 0))return;let combinations=choices.
reduce((product2,choice)=>product2*(choice?.length??1),1);if(combinations>mostCombinations||combinations===0)return;let results=[],failure;for(let number2=0;number2<
combinations;number2++)try{results.push(compute(combination(values,choices,number2)))}catch(error){if(!isRefusal(error))throw error;failure=error}if(results.length===
0&&failure!==void 0)throw failure;return failure!==void 0&&risk(),oneOf(symbol,results,values)}function combination(values,choices,number2){let rest2=number2;return values.
map((value,index)=>{let choice=choices[index];if(choice===void 0)return value;let picked=choice[rest2%choice.length]??null;return rest2=Math.floor(rest2/choice.
length),picked})}function oneOf(symbol,results,from){let[first]=results;if(first!==void 0&&results.every(result=>isSame(result,first)))return first;let candidates=[];
for(let result of results.flatMap(openUp))candidates.some(other=>isSame(other,result))||candidates.push(result);let types=candidates.map(typeOf),type=types.reduce(
(left,right)=>sameType(left,right)?left:"unknown",types[0]??"unknown");return new OpenUnknown({symbol:symbol(),reason:reasonOf(from),type,candidates})}function openUp(value){
return value instanceof import_chunk_77M3S3JL.Unknown?candidatesOf(value)??[value]:[value]}function isSame(left,right){return left===right||sameType(typeOf(left),
typeOf(right))&&equals(left,right)===!0}function loosen(value){if(value instanceof import_chunk_77M3S3JL.Unknown)return loosenUnknown(value);if(typeof value=="b\
oolean"||isNumber(value))return new OpenUnknown({symbol:textOf2(value),reason:"its type is not known",candidates:formsOf(value)});if((0,import_chunk_77M3S3JL.isList)(
value))return value.map(loosen);if(value instanceof Secret)return new Secret(loosen(value.open()));if(value instanceof ListValue)return new ListValue(openElement(
value.element),value.items.map(loosen));if(value instanceof SetValue)return loosenSet(value);let entries=entriesOf(value);if(entries===void 0)return value;let loosened=Object.
fromEntries(Object.entries(entries).map(([name,inner])=>[name,loosen(inner)]));return value instanceof MapValue?new MapValue(openElement(value.element),loosened):
loosened}function formsOf(value){return typeof value=="boolean"||isNumber(value)?[value,textOf2(value)]:[loosen(value)]}function loosenUnknown(value){let{symbol,
reason}=value.$unknown,candidates=candidatesOf(value)?.flatMap(formsOf);return new OpenUnknown({symbol,reason,...candidates===void 0?{}:{candidates}})}function openElement(element2){
return element2==="string"?"string":"unknown"}function loosenSet(value){if(value.element==="string")return value;let details={symbol:"a set beside a value of an\
 unknown type",reason:"its type is not known"};return new OpenUnknown(details)}function textOf2(value){return typeof value=="boolean"?value?"true":"false":textOfNumber(
value)}function converts(from,to2){return to2==="any"||from==="any"||from==="unknown"||to2==="unknown"?!0:isPrimitive(from)&&isPrimitive(to2)?from===to2||from===
"string"||to2==="string":isObjectType(to2)?toObject(from,to2):isTuple(to2)?isTuple(from)&&sameLength(from,to2)&&from.items.every((item,index)=>converts(item,to2.
items[index]??"any")):isCollection(to2,"map")?isCollection(from,"map")?converts(from.element,to2.element):isObjectType(from)&&entriesConvert([...from.attributes.
values()],to2.element):isCollection(to2)?isCollection(from,"list")||isCollection(from,"set")?converts(from.element,to2.element):isTuple(from)&&allConvert(from.items,
to2.element):!1}function toObject(from,to2){let isOptional=name=>to2.optional?.has(name)===!0;return isCollection(from,"map")?[...to2.attributes].every(([name,type])=>isOptional(
name)||converts(from.element,type)):isObjectType(from)?[...to2.attributes].every(([name,type])=>{let own2=from.attributes.get(name);return own2===void 0?isOptional(
name):converts(own2,type)}):!1}function allConvert(types,to2){if(types.length===0)return!0;let element2=to2==="any"?unify(types):to2;return element2===void 0||to2===
"any"&&element2==="any"&&types.some(type=>type!=="any")?!1:types.every(type=>sameType(type,element2)||converts(type,element2))}function entriesConvert(types,to2){
return allConvert(types,to2)||to2==="any"&&unify(types)==="any"&&soleType(types)!==void 0}function soleType(types){let concrete=types.filter(type=>type!=="any"),
[first]=concrete;return first!==void 0&&concrete.every(type=>sameType(type,first))?first:void 0}function sameLength(left,right){return left.items.length===right.
items.length}function unify(types){let known3=types.filter(type=>type!=="unknown");if(known3.length===types.length)return unifyKnown(types);let rest2=known3.filter(
type=>type!=="any");return rest2.length===0?"unknown":unifyKnown(rest2)==="string"?"string":"unknown"}function unifyKnown(types){let[first]=types;if(first===void 0)
return;if(types.every(type=>sameType(type,first)))return first;let found2=unifyAlike(types);return found2==="no"?void 0:found2??preferred(types)}function unifyAlike(types){
let concrete=types.filter(type=>type!=="any"),isOpen=concrete.length<types.length,all=test=>concrete.length>0&&concrete.every(test);for(let kind of["map","list",
"set"])if(all(type=>isCollection(type,kind)))return isOpen?"any":unifyElements(concrete,kind);return all(isObjectType)?isOpen?"any":unifyObjects(concrete):all(isTuple)?
isOpen?"any":unifyTuples(concrete):all(type=>isCollection(type,"map")||isObjectType(type))?unifyMixed(types,mapsAndObjects):all(type=>isCollection(type,"list")||
isTuple(type))?unifyMixed(types,listsAndTuples):concrete.some(isObjectType)&&concrete.some(isTuple)?"no":void 0}function unifyElements(types,kind){let element2=unify(
types.map(type=>type.element));return element2===void 0?"no":{kind,element:element2}}var mapsAndObjects={kind:"map",isStructure:isObjectType,asCollection:objectsAsMap},
listsAndTuples={kind:"list",isStructure:isTuple,asCollection:tuplesAsList};function unifyMixed(types,{kind,isStructure,asCollection}){let disguised=asCollection(
types.filter(isStructure));if(disguised==="no")return;let found2=unify(types.map(type=>isStructure(type)?disguised:type));return found2!==void 0&&isCollection(found2,
kind)?found2:void 0}function unifyObjects(types){let[first]=types,names=[...first?.attributes.keys()??[]];if(types.some(type=>type.attributes.size!==names.length||
!names.every(name=>type.attributes.has(name))))return objectsAsMap(types);let attributes=new Map;for(let name of names){let type=unify(types.map(({attributes:own2})=>own2.
get(name)??"any"));if(type===void 0)return"no";attributes.set(name,type)}let found2={kind:"object",attributes};return types.every(type=>converts(type,found2))?found2:
objectsAsMap(types)}function objectsAsMap(types){let element2=unify(types.flatMap(type=>[...type.attributes.values()]));return element2===void 0?"no":types.every(
type=>converts(type,{kind:"map",element:element2}))?{kind:"map",element:element2}:"no"}function unifyTuples(types){let[first]=types;if(first===void 0||types.some(
type=>!sameLength(type,first)))return tuplesAsList(types);let items2=[];for(let index of first.items.keys()){let type=unify(types.map(({items:own2})=>own2[index]??
"any"));if(type===void 0)return"no";items2.push(type)}let found2={kind:"tuple",items:items2};return types.every(type=>converts(type,found2))?found2:tuplesAsList(
types)}function tuplesAsList(types){let element2=unify(types.flatMap(({items:items2})=>items2));return element2===void 0?"no":types.every(type=>converts(type,{kind:"\
list",element:element2}))?{kind:"list",element:element2}:"no"}function preferred(types){let unique=[];for(let type of types)unique.some(other=>sameType(other,type))||
unique.push(type);return unique.map((type,index)=>({type,index,beaten:unique.filter(other=>generality(other,type)<0).length})).toSorted((left,right)=>left.beaten-
right.beaten||left.index-right.index).find(({type})=>unique.every(other=>other===type||converts(other,type)))?.type}function generality(left,right){return left===
"any"||right==="any"?+(left==="any")-+(right==="any"):isPrimitive(left)&&isPrimitive(right)?+(right==="string")-+(left==="string"):isCollection(left)&&isCollection(
right)&&left.kind===right.kind?generality(left.element,right.element):rank(left)-rank(right)}function rank(type){return isTuple(type)||isObjectType(type)?2:isCollection(
type,"set")?1:0}function convertTo(value,to2){if(to2==="any")return value;if(to2==="unknown")return loosen(value);if(value instanceof Secret)return cover(convertTo(
value.open(),to2));if(isNull(value))return convertNull(value,to2);let from=typeOf(value);return sameType(from,to2)?value:(converts(from,to2)||refuse(mismatch(from,
to2)),value instanceof import_chunk_77M3S3JL.Unknown?convertUnknown(value,to2):isPrimitive(to2)?toPrimitive(value,to2):isTuple(to2)?toTuple(value,to2):isObjectType(
to2)?toObject2(value,to2):to2.kind==="map"?toMap(value,to2):toSequence(value,to2))}function convertNull(value,to2){return value instanceof TypedNull&&!converts(
value.type,to2)&&refuse(mismatch(value.type,to2)),new TypedNull(value instanceof TypedNull&&hasOpen(to2)?value.type:withoutOptional(to2))}function mismatch(from,to2){
let article=to2==="number"||to2==="bool"?"a ":"";if(!isObjectType(from)||!isObjectType(to2))return`${article}${nameOfType(to2)} required, but have ${nameOfType(
from)}`;for(let[name,type]of to2.attributes){let own2=from.attributes.get(name);if(own2===void 0&&to2.optional?.has(name)!==!0)return`attribute \u201C${name}\u201D i\
s required`;if(own2!==void 0&&!converts(own2,type))return`attribute \u201C${name}\u201D: ${mismatch(own2,type)}`}return"object required"}function convertUnknown(value,to2){
risk();let candidates=candidatesOf(value)?.flatMap(candidate=>attempt(()=>convertTo(candidate,to2))??[]);candidates?.length===0&&refuse(`none of the values that\
 are possible is ${nameOfType(to2)}`);let result=oneOf2(value,opened2(withoutOptional(to2)),candidates);return isCollection(to2,"set")&&!isCollection(typeOf(value),
"set")?oneOf2(renamed(value,`toset(${value.$unknown.symbol})`),typeOf(result),candidates):result}function renamed(value,symbol){return new import_chunk_77M3S3JL.Unknown(
{symbol,reason:value.$unknown.reason})}function attempt(convert3){try{return[convert3()]}catch(error){if(isRefusal(error))return;throw error}}function oneOf2(value,type,candidates){
let{symbol,reason,minimum,maximum}=value.$unknown,bounds=type==="number"?{...minimum===void 0?{}:{minimum},...maximum===void 0?{}:{maximum}}:{};return new OpenUnknown(
{symbol,reason,type,...bounds,...candidates===void 0?{}:{candidates}})}function toPrimitive(value,to2){return value instanceof import_chunk_77M3S3JL.Concat?(risk(),
new OpenUnknown({symbol:(0,import_chunk_77M3S3JL.describe)(value),reason:"a part of the text is not known",type:to2})):to2==="string"?textOf2(value):to2==="numb\
er"?numberOf3(value):value==="true"||value==="1"?!0:value==="false"||value==="0"?!1:refuse("a bool is required")}function numberOf3(value){if(typeof value!="str\
ing")return refuse("a number is required");try{return parseNumber(value)??refuse("a number is required")}catch(error){if(error instanceof NumberRangeError)return refuse(
error.message);throw error}}function toSequence(value,to2){if(value instanceof PartialObject)return refuse(mismatch("unknown",to2));let items2=itemsOf3(value)??
refuse(mismatch(typeOf(value),to2));if(value instanceof SetValue&&to2.kind==="list"&&!isOrdered(value)){let symbol=`tolist(${value.items.map(item=>item instanceof
import_chunk_77M3S3JL.Unknown?item.$unknown.symbol:"\u2026").join(", ")})`;return new OpenUnknown({symbol,reason:"the set has unknown elements, so their order i\
s not known",type:{...to2,element:"unknown"}})}let{element:element2,converted:converted2}=elements(value,items2,to2.element);return to2.kind==="list"?new ListValue(
element2,converted2):makeSet(element2,converted2)}function elements(from,items2,wanted){if(items2.length===0)return{element:emptyElement(from,wanted),converted:[]};
let own2=wanted==="any"?unify(items2.map(typeOf)):wanted;if(own2===void 0)return refuse("all elements must have the same type");let converted2=items2.map(item=>convertTo(
item,own2));if(!hasOpen(own2))return{element:withoutOptional(own2),converted:converted2};let types=converted2.map(typeOf),common=own2==="any"?soleType(types)??"\
any":unify(types);return common===void 0?refuse("all elements must have the same type"):{element:common,converted:converted2.map(item=>convertTo(item,common))}}
function emptyElement(from,wanted){let type=typeOf(from);return wanted==="any"&&isCollection(type)?type.element:withoutOptional(wanted)}function toMap(value,to2){
if(value instanceof PartialObject)return risk(),new OpenUnknown({symbol:value.symbol,reason:value.reason,type:withoutOptional(to2)});let entries=entriesOf(value)??
refuse(mismatch(typeOf(value),to2)),names=Object.keys(entries),items2=names.map(name=>entries[name]??null),{element:element2,converted:converted2}=elements(value,
items2,to2.element);return new MapValue(element2,Object.fromEntries(names.map((name,index)=>[name,converted2[index]??null])))}function toObject2(value,to2){let find4=attributesOf(
value,to2),attributes=[...to2.attributes].map(([name,type])=>{let own2=find4(name);return own2!==void 0?[name,convertTo(own2,type)]:to2.optional?.has(name)!==!0?
refuse(`attribute \u201C${name}\u201D is required`):[name,new TypedNull(withoutOptional(type))]});return Object.fromEntries(attributes)}function attributesOf(value,to2){
if(value instanceof PartialObject)return risk(),name=>value.attribute(name);let entries=entriesOf(value)??refuse(mismatch(typeOf(value),to2));return name=>(0,import_chunk_77M3S3JL.ownProperty)(
entries,name)}function toTuple(value,to2){let items2=(0,import_chunk_77M3S3JL.isList)(value)?value:refuse(mismatch(typeOf(value),to2));return items2.length!==to2.
items.length&&refuse(`a tuple of ${to2.items.length} elements is required`),items2.map((item,index)=>convertTo(item,to2.items[index]??"any"))}function attributeOf(value,name){
if(value instanceof Secret)return new Secret(attributeOf(value.open(),name));if(isNull(value))return refuse("this value is null, so it does not have any attribu\
tes");if(value instanceof PartialObject)return value.attribute(name);if(value instanceof import_chunk_77M3S3JL.Unknown)return unknownAttribute(value,name);let entries=entriesOf(
value);return entries!==void 0&&Object.hasOwn(entries,name)?entries[name]??null:value instanceof MapValue?refuse(`this map does not have an element with the key\
 \u201C${name}\u201D`):refuse(entries!==void 0?`this object does not have an attribute named \u201C${name}\u201D`:`a ${nameOfType(typeOf(value))} does not have \
any attributes`)}function unknownAttribute(value,name){let symbol=()=>`${grouped(value.$unknown.symbol)}.${name}`;return forEachCandidate([value],symbol,([candidate=null])=>attributeOf(
candidate,name))??derived(symbol(),[value],memberType(typeOf(value),name))}function memberType(type,name){return isCollection(type,"map")?type.element:isObjectType(
type)?type.attributes.get(name)??refuse(`this object does not have an attribute named \u201C${name}\u201D`):type==="unknown"||type==="any"?"unknown":refuse(`a ${nameOfType(
type)} does not have any attributes`)}function elementOf(value,key){if(value instanceof Secret)return new Secret(elementOf(value.open(),key));if(key instanceof Secret)
return new Secret(elementOf(value,key.open()));if(isNull(value))return refuse("this value is null, so it does not have any indices");if(isNull(key))return refuse(
"a null value cannot be used as an indexing key");let symbol=()=>`${grouped(symbolOf(value))}[${symbolOf(key)}]`,found2=forEachCandidate([value,key],symbol,([one3=null,
other=null])=>elementOf(one3,other));if(found2!==void 0)return found2;if(value instanceof import_chunk_77M3S3JL.Unknown)return derived(symbol(),[value],elementType(
typeOf(value),key));if(value instanceof PartialObject)return partialElement(value,key,symbol());if(value instanceof SetValue)return refuse("elements of a set ha\
ve no index");let items2=sequenceOf(value);if(items2!==void 0)return itemAt(items2,convertTo(key,"number"),symbol);let entries=entriesOf(value)??refuse("this va\
lue does not have any indices");return entryAt(entries,convertTo(key,"string"),symbol)}function elementType(type,key){return isCollection(type,"list")||isCollection(
type,"map")?type.element:isTuple(type)&&typeof key=="number"?type.items[key]??refuse("the index is beyond the end of the tuple"):isObjectType(type)&&typeof key==
"string"?memberType(type,key):isPrimitive(type)||isCollection(type,"set")?refuse("this value does not have any indices"):"unknown"}function partialElement(value,key,symbol){
return typeof key=="string"?value.attribute(key):derived(symbol,[value])}function itemAt(items2,key,symbol){if(key instanceof import_chunk_77M3S3JL.Unknown)return anyOf(
items2,key,symbol);let index=key;return index instanceof BigNumber||!Number.isInteger(index)?refuse("indexing a sequence requires a whole number"):index<0?refuse(
"a negative number is not a valid index for a sequence"):index>=items2.length?refuse(items2.length===0?"the collection has no elements":"the given index is grea\
ter than or equal to the length of the collection"):items2[index]??null}function entryAt(entries,key,symbol){if(key instanceof import_chunk_77M3S3JL.Unknown||key instanceof
import_chunk_77M3S3JL.Concat)return anyOf(Object.values(entries),key,symbol);let name=key;return Object.hasOwn(entries,name)?entries[name]??null:refuse(`the col\
lection has no element with the key \u201C${name}\u201D`)}function anyOf(items2,key,symbol){return risk(),items2.length===0?refuse("the collection has no elemen\
ts"):oneOf(symbol,items2,[key])}function joinTexts(values){let texts2=values.map(value=>textPart(uncover(value)));texts2.some(text4=>text4 instanceof import_chunk_77M3S3JL.Unknown)&&
risk(),addressable(texts2.reduce((size,text4)=>size+sizeOfText(text4),0));let joined=(0,import_chunk_77M3S3JL.joinText)(texts2),text3=typeof joined=="string"?joined.
normalize("NFC"):asText(joined);return values.some(value=>value instanceof Secret)?new Secret(text3):text3}function asText(joined){return joined instanceof import_chunk_77M3S3JL.Concat||
joined instanceof OpenUnknown?joined:new OpenUnknown({symbol:joined.$unknown.symbol,reason:joined.$unknown.reason,type:"string"})}function textPart(value){if(isNull(
value))return refuse("a null value cannot be included in a string template");let text3=convertTo(value,"string");return typeof text3=="string"||text3 instanceof
import_chunk_77M3S3JL.Concat||text3 instanceof import_chunk_77M3S3JL.Unknown?text3:refuse("the value is no text")}function segmentsOf(value){return typeof value==
"string"?value.split("/"):value instanceof OpenUnknown?value.segments:value instanceof import_chunk_77M3S3JL.Concat?segmentsOfParts(value.$concat):void 0}function segmentsOfParts(parts){
let found2=[""];for(let part of parts){let inner=segmentsOf(part);if(inner===void 0)return;found2=[...found2.slice(0,-1),joinTexts([found2.at(-1)??"",inner[0]??
""]),...inner.slice(1)]}return found2}function parameters(types){return Object.entries(types).map(([name,type])=>({name,type}))}function text(args,index){let value=args[index];
return typeof value=="string"?value:refuse("a string is required")}function number(args,index){let value=args[index];return isNumber(value)?value:refuse("a numb\
er is required")}function integer(args,index){let value=number(args,index);return isWhole(value)?typeof value=="number"&&Number.isSafeInteger(value)?value:refuse(
"the number is too large"):refuse("a whole number is required")}function bigInteger(value){return isWhole(value)?integerOf(value):refuse("a whole number is requ\
ired")}function items(args,index){return itemsOf3(args[index]??null)??refuse("a list, tuple or set is required")}function texts(args,index){return items(args,index).
map(item=>typeof item=="string"?item:refuse(isNull(item)?"an element is null":"a string is required"))}function listOfTexts(values){return new ListValue("string",
values)}var stringList={kind:"list",element:"string"},anyList={kind:"list",element:"any"};function sequence(args,index){return sequenceOf(args[index]??null)??refuse(
"a list or tuple is required")}function partsOf4(id){let[start,subscriptions,subscription,groups,group,providers,namespace,...rest2]=segmentsOf(id)??[];if(start!==
""||!is(subscriptions,"subscriptions")||!is(groups,"resourceGroups")||subscription===void 0||group===void 0)return;let pairs=rest2.flatMap((type,index)=>index%2===
0?[[type,rest2[index+1]]]:[]),found2=pairs.flatMap(([type,name])=>typeof type=="string"&&name!==void 0&&name!==""?[[type,name]]:[]);if(providers===void 0)return{
subscription,group,namespace:"",pairs:[]};let isWhole2=found2.length===pairs.length&&found2.length>0&&!found2.some(([type])=>is(type,"providers"));return is(providers,
"providers")&&typeof namespace=="string"&&isWhole2?{subscription,group,namespace,pairs:found2}:void 0}function is(segment,word){return typeof segment=="string"&&
segment.toLowerCase()===word.toLowerCase()}function typeOf2({namespace,pairs}){let written2=[namespace,...pairs.map(([type])=>type)].join("/");return pairs.length===
0?import_chunk_77M3S3JL.arm.resourceGroup:(0,import_chunk_77M3S3JL.resourceType)(written2)?.type??written2}function parsedByAzurerm(id){let parts=partsOf4(id);if(parts===
void 0)return;let{subscription,group,pairs}=parts,[namespace="",...types]=pairs.length===0?["","resourceGroups"]:typeOf2(parts).split("/"),parents=pairs.slice(0,
-1).map(([,name],index)=>[types[index]??"",name]);return{resource_name:pairs.at(-1)?.[1]??"",resource_provider:namespace,resource_group_name:group,resource_type:types.
at(-1)??"",resource_scope:"",full_resource_type:[namespace,...types].join("/"),subscription_id:subscription,parent_resources:new MapValue("string",Object.fromEntries(
parents))}}function normalised(id){if(typeof id!="string")return id;let parts=partsOf4(id);if(parts===void 0)return;let{subscription,group,pairs}=parts,[namespace="",
...types]=typeOf2(parts).split("/"),inner=pairs.flatMap(([,name],index)=>[types[index]??"",name]),own2=pairs.length===0?[]:["providers",namespace,...inner];return slashed(
["","subscriptions",subscription,"resourceGroups",group,...own2])}function slashed(segments){return joinTexts(segments.flatMap((segment,index)=>index===0?[segment]:
["/",segment]))}function withoutVersion(written2){return typeof written2=="string"?written2.split("@",1)[0]:void 0}function parsedByAzapi(written2,id){let parts=partsOf4(
id),type=withoutVersion(written2);if(parts===void 0||type===void 0)return;if(!is(typeOf2(parts),type))return refuse(`the id is not one of ${type}`);let{subscription,
group,namespace,pairs}=parts,segments=segmentsOf(id)??[],above=pairs.length===1?4:2,named2=segments.slice(1).flatMap((segment,index,all)=>index%2===0&&typeof segment==
"string"?[[segment,all[index+1]??""]]:[]);return{id,type,name:pairs.at(-1)?.[1]??group,parent_id:slashed(segments.slice(0,-above)),resource_group_name:group,resource_group_id:slashed(
["","subscriptions",subscription,"resourceGroups",group]),subscription_id:subscription,provider_namespace:pairs.length===0?"Microsoft.Resources":namespace,parts:new MapValue(
"string",Object.fromEntries(named2))}}function azapiIdBelow(parent,written2,name){let type=withoutVersion(written2);return type===void 0?void 0:joinTexts([...(0,import_chunk_77M3S3JL.behindParent)(
parent,type),name])}function builtByNames(scope,written2,names){let all=itemsOf3(names),type=withoutVersion(written2);if(type===void 0||all===void 0)return;let[
namespace="",...types]=type.split("/");return all.length!==types.length?refuse(`${type} needs ${types.length} names`):all.reduce((id,name,index)=>id&&azapiIdBelow(
id,[namespace,...types.slice(0,index+1)].join("/"),name),scope)}var rows={"provider::azurerm::parse_resource_id":[{id:"string"},parsedByAzurerm],"provider::azur\
erm::normalise_resource_id":[{id:"string"},normalised],"provider::azapi::parse_resource_id":[{resource_type:"string",resource_id:"string"},parsedByAzapi],"provi\
der::azapi::build_resource_id":[{parent_id:"string",resource_type:"string",name:"string"},azapiIdBelow],"provider::azapi::resource_group_resource_id":[{subscription_id:"\
string",resource_group_name:"string",resource_type:"string",resource_names:stringList},(subscription,group,type,names)=>builtByNames(slashed(["","subscriptions",
subscription,"resourceGroups",group]),type,names)],"provider::azapi::subscription_resource_id":[{subscription_id:"string",resource_type:"string",resource_names:stringList},
(subscription,type,names)=>builtByNames(joinTexts(["/subscriptions/",subscription]),type,names)]},azureFunctions=Object.fromEntries(Object.entries(rows).map(([name,
[types,call]])=>[name,{parameters:parameters(types),result:"unknown",takesUnknowns:"anywhere",call:args=>call(...args)??derived(symbolOfCall(name,args),args)}])),
besideSecret="what is wrong here is not told, as it may hold a sensitive value";function hasSecret(value){return value instanceof Secret?!0:partsOf3(value).some(
hasSecret)}function withoutSecrets(value){return value instanceof Secret?withoutSecrets(value.open()):hasSecret(value)?value instanceof ListValue?new ListValue(
value.element,value.items.map(withoutSecrets)):value instanceof MapValue?new MapValue(value.element,openEntries(value.entries)):(0,import_chunk_77M3S3JL.isList)(
value)?value.map(withoutSecrets):openEntries(value):value}function openEntries(entries){return Object.fromEntries(Object.entries(entries).map(([name,inner])=>[name,
withoutSecrets(inner)]))}function callFunction(called,args){let{name,row}=called,{parameters:parameters2,rest:rest2}=row;return args.length<parameters2.length&&
refuse(`function \u201C${name}\u201D needs a value for \u201C${parameters2[args.length]?.name??""}\u201D`),rest2===void 0&&args.length>parameters2.length&&refuse(
`function \u201C${name}\u201D takes only ${parameters2.length} arguments`),callOpen(called,args)}function callOpen(called,args){let{name,row,context}=called,symbol=()=>symbolOfCall(
name,args);if(row.takesSecrets!==!0&&args.some(hasSecret)){let found3=callOpen(called,args.map(withoutSecrets)),isOwn=found3 instanceof import_chunk_77M3S3JL.Unknown&&
args.every(isWhollyKnown);return new Secret(isOwn?new OpenUnknown({symbol:symbol(),reason:besideSecret,type:row.result}):found3)}let found2=forEachCandidate(args,
symbol,given=>callOpen(called,given));if(found2!==void 0)return found2;let converted2=args.map((arg,index)=>convertArgument(arg,row.parameters[index]??row.rest,
name));return converted2.some(isUnknown2)&&risk(),isEnough(row,converted2)?row.call(converted2,context):derived(symbol(),converted2,row.result)}function isEnough({
takesUnknowns},args){return takesUnknowns==="anywhere"?!0:takesUnknowns==="inside"?!args.some(isUnknown2):args.every(isWhollyKnown)}function isUnknown2(value){return value instanceof
import_chunk_77M3S3JL.Unknown||value instanceof PartialObject||value instanceof import_chunk_77M3S3JL.Concat}function convertArgument(arg,parameter,name){if(parameter===
void 0)return arg;let converted2=convertTo(arg,parameter.type);return isNull(converted2)&&parameter.isNullable!==!0&&refuse(`the argument \u201C${parameter.name}\
\u201D of function \u201C${name}\u201D must not be null`),converted2}var Senseless=class extends Error{};function networkOf(written2){let plain3=written2.includes(
":")?written2:written2.replace(/(^|\.)0+(?=\d)/gu,"$1");if(/^::ffff:/iu.test(plain3))throw new Senseless("it is an IPv4 address written as one of IPv6");let reading=(0,import_chunk_77M3S3JL.readPrefix)(
plain3);return reading.prefix??reading.meant??refuse(`\u201C${written2}\u201D ${reading.refusal??"is no address prefix"}`)}function bitsOf({family}){return family===
6?128:32}function host(network,at){let size=network.last-network.first+1n;return(at<0n?-at<=size:at<size)?(0,import_chunk_77M3S3JL.addressText)(network.family,network.
first+(at<0n?size+at:at)):refuse(`the prefix ${network.text} has no host number ${at}`)}function subnet(network,bits,at){let length=network.length+bits;if(at<0n&&
-at<1n<<BigInt(Math.max(bits,0)))throw new Senseless("a subnet has a number below zero");if(bits<0)throw new Senseless("a subnet has fewer bits than its network");
return length>bitsOf(network)?refuse(`${network.text} cannot be extended by ${bits} bits`):at<0n||at>=1n<<BigInt(bits)?refuse(`${bits} bits have no number ${at}`):
`${(0,import_chunk_77M3S3JL.addressText)(network.family,network.first+at*sizeOf(network,length))}/${length}`}function sizeOf(network,length){return 1n<<BigInt(bitsOf(
network)-length)}function subnets(network,args){let next=network.first;return args.map((_,index)=>{let bits=integer(args,index),length=network.length+bits;if(bits<
1||bits>32)return refuse("a subnet must have between 1 and 32 bits more");if(length>bitsOf(network))return refuse(`${network.text} cannot be extended by ${bits}\
 bits`);let size=sizeOf(network,length),first=(next+size-1n)/size*size;return first+size-1n>network.last?refuse(`${network.text} has not enough addresses left f\
or a /${length}`):(next=first+size,`${(0,import_chunk_77M3S3JL.addressText)(network.family,first)}/${length}`)})}function netmask(network){return network.family===
6?refuse("IPv6 addresses have no netmask"):(0,import_chunk_77M3S3JL.addressText)(4,(1n<<32n)-(network.last-network.first+1n))}function contains(network,written2){
let inner=networkOf(written2.includes("/")?written2:`${written2}/${written2.includes(":")?128:32}`);return inner.family!==network.family?refuse("both must be of\
 one version of IP"):network.first<=inner.first&&inner.last<=network.last}var rows2={cidrhost:{parameters:parameters({prefix:"string",hostnum:"number"}),result:"\
string",call:args=>host(networkOf(text(args,0)),bigInteger(number(args,1)))},cidrnetmask:{parameters:parameters({prefix:"string"}),result:"string",call:args=>netmask(
networkOf(text(args,0)))},cidrsubnet:{parameters:parameters({prefix:"string",newbits:"number",netnum:"number"}),result:"string",call:args=>subnet(networkOf(text(
args,0)),integer(args,1),bigInteger(number(args,2)))},cidrsubnets:{parameters:parameters({prefix:"string"}),rest:{name:"newbits",type:"number"},result:stringList,
call:args=>listOfTexts(subnets(networkOf(text(args,0)),args.slice(1)))},cidrcontains:{parameters:parameters({containing_prefix:"string",contained_ip_or_prefix:"\
string"}),result:"bool",call:args=>contains(networkOf(text(args,0)),text(args,1))}};function orOpen(name,row){return{...row,call:(args,context)=>{try{return row.
call(args,context)}catch(error){if(!(error instanceof Senseless))throw error;return new OpenUnknown({symbol:symbolOfCall(name,args),reason:error.message,type:row.
result})}}}}var cidrFunctions=Object.fromEntries(Object.entries(rows2).map(([name,row])=>[name,orOpen(name,row)])),anything=[{name:"value",type:"any",isNullable:!0}];
function to(type){return{parameters:anything,result:type,takesUnknowns:"anywhere",call:([value=null])=>convertTo(value,type)}}function ofValue(call){return{parameters:anything,
result:"unknown",takesUnknowns:"anywhere",takesSecrets:!0,call:([value=null])=>call(value)}}function isSensitive(value){return value instanceof Secret?!0:value instanceof
import_chunk_77M3S3JL.Unknown?new OpenUnknown({symbol:`issensitive(${value.$unknown.symbol})`,reason:value.$unknown.reason,type:"bool"}):!1}var conversionFunctions={
tostring:to("string"),tonumber:to("number"),tobool:to("bool"),tolist:to({kind:"list",element:"any"}),toset:to({kind:"set",element:"any"}),tomap:to({kind:"map",element:"\
any"}),sensitive:ofValue(value=>value instanceof Secret?value:new Secret(value)),nonsensitive:ofValue(value=>value instanceof Secret?value.open():value),issensitive:ofValue(
isSensitive),ephemeralasnull:ofValue(value=>value)},billion=1000000000n;function parseMoment(written2){let found2=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:(Z)|([+-])(\d\d):(\d\d))$/u.
exec(written2);if(found2===null)return refuse(`\u201C${written2}\u201D is no RFC 3339 timestamp`);let[year=0,month=0,day=0,hour=0,minute=0,second=0]=found2.slice(
1,7).map(Number),[fraction="",,sign,hours="0",minutes="0"]=found2.slice(7),milliseconds=Date.UTC(2e3,month-1,day,hour,minute,second),date=new Date(milliseconds);
if(date.setUTCFullYear(year,month-1,day),!(date.getUTCMonth()===month-1&&date.getUTCDate()===day&&month>=1&&month<=12)||hour>23||minute>59||second>59||Number(hours)>
24||Number(minutes)>60)return refuse(`\u201C${written2}\u201D is no RFC 3339 timestamp: a part is out of its range`);let offset=(sign==="-"?-1:1)*(Number(hours)*
60+Number(minutes)),nanoseconds2=BigInt(fraction.slice(0,9).padEnd(9,"0"));return{at:BigInt(date.getTime()/1e3-offset*60)*billion+nanoseconds2,offset}}function clockOf({
at,offset}){let seconds=(at-(at%billion+billion)%billion)/billion;return new Date((Number(seconds)+offset*60)*1e3)}function two(value){return String(value).padStart(
2,"0")}function offsetText({offset},separator){let size=Math.abs(offset);return`${offset<0?"-":"+"}${two(Math.floor(size/60))}${separator}${two(size%60)}`}function yearOf(date){
return String(date.getUTCFullYear()).padStart(4,"0")}function rfc3339(moment){let date=clockOf(moment),day=`${yearOf(date)}-${two(date.getUTCMonth()+1)}-${two(date.
getUTCDate())}`,time=`${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;return`${day}T${time}${moment.offset===0?"Z":offsetText(
moment,":")}`}var months=["January","February","March","April","May","June","July","August","September","October","November","December"],days=["Sunday","Monday",
"Tuesday","Wednesday","Thursday","Friday","Saturday"],verbs={YY:date=>two(date.getUTCFullYear()%100),YYYY:yearOf,M:date=>String(date.getUTCMonth()+1),MM:date=>two(
date.getUTCMonth()+1),MMM:date=>(months[date.getUTCMonth()]??"").slice(0,3),MMMM:date=>months[date.getUTCMonth()]??"",D:date=>String(date.getUTCDate()),DD:date=>two(
date.getUTCDate()),EEE:date=>(days[date.getUTCDay()]??"").slice(0,3),EEEE:date=>days[date.getUTCDay()]??"",h:date=>String(date.getUTCHours()),hh:date=>two(date.
getUTCHours()),H:date=>String(date.getUTCHours()%12||12),HH:date=>two(date.getUTCHours()%12||12),AA:date=>date.getUTCHours()<12?"AM":"PM",aa:date=>date.getUTCHours()<
12?"am":"pm",m:date=>String(date.getUTCMinutes()),mm:date=>two(date.getUTCMinutes()),s:date=>String(date.getUTCSeconds()),ss:date=>two(date.getUTCSeconds()),Z:(_,moment)=>moment.
offset===0?"Z":offsetText(moment,":"),ZZZ:(_,moment)=>moment.offset===0?"UTC":offsetText(moment,""),ZZZZ:(_,moment)=>offsetText(moment,""),ZZZZZ:(_,moment)=>offsetText(
moment,":")};function formatMoment(format2,moment){let date=clockOf(moment);return format2.replace(/''|'((?:[^']|'')*)'|'|([A-Za-z])\2*/gu,(run,literal2)=>run===
"''"?"'":literal2!==void 0?literal2.replaceAll("''","'"):run==="'"?refuse("a literal in the format has no end"):(0,import_chunk_77M3S3JL.ownProperty)(verbs,run)?.(
date,moment)??refuse(`\u201C${run}\u201D is no verb of a date format`))}var nanoseconds={ns:1n,us:1000n,\u00B5s:1000n,\u03BCs:1000n,ms:1000000n,s:1000000000n,m:60000000000n,
h:3600000000000n};function parseDuration(written2){let[,sign,rest2=""]=/^([+-]?)(.+)$/u.exec(written2)??[];if(rest2==="0")return 0n;let parts=[...rest2.matchAll(
/(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gu)];if(rest2===""||parts.map(([all])=>all).join("")!==rest2)return refuse(`\u201C${written2}\u201D is no duration`);
let total=parts.reduce((sum2,[,whole="",fraction="",unit=""])=>{if(whole+fraction==="")return refuse(`\u201C${written2}\u201D is no duration`);let size=nanoseconds[unit]??
0n;return sum2+BigInt(whole||"0")*size+BigInt(fraction||"0")*size/10n**BigInt(fraction.length)},0n);return total>=1n<<63n?refuse(`the duration \u201C${written2}\
\u201D is too long`):sign==="-"?-total:total}var dateFunctions={formatdate:{parameters:parameters({format:"string",time:"string"}),result:"string",call:args=>formatMoment(
text(args,0),parseMoment(text(args,1)))},timeadd:{parameters:parameters({timestamp:"string",duration:"string"}),result:"string",call:args=>{let{at,offset}=parseMoment(
text(args,0));return rfc3339({at:at+parseDuration(text(args,1)),offset})}},timecmp:{parameters:parameters({timestamp_a:"string",timestamp_b:"string"}),result:"n\
umber",call:args=>(0,import_chunk_77M3S3JL.compare)(parseMoment(text(args,0)).at,parseMoment(text(args,1)).at)}};function utf8(value){return new TextEncoder().encode(
value)}function fromUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes).normalize("NFC")}catch{return refuse("the content is n\
ot valid UTF-8")}}var chunk=32768;function toBase64(bytes){let binary2="";for(let at=0;at<bytes.length;at+=chunk)binary2+=String.fromCharCode(...bytes.subarray(
at,at+chunk));return btoa(binary2)}function fromBase64(value){let plain3=value.replace(/[\r\n]/gu,"");return plain3.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/u.test(
plain3)?Uint8Array.from(atob(plain3),letter=>letter.charCodeAt(0)):refuse("the text is not valid Base64")}function parseCsv(text3){let source3=text3.replaceAll(
`\r
`,`
`),records=[],at=0;for(;at<source3.length;){if(source3[at]===`
`){at+=1;continue}let{record,end}=readRecord(source3,at);records[0]!==void 0&&records[0].length!==record.length&&refuse("a record of the CSV has a wrong number \
of fields"),records.push(record),at=end}return records}var plainField=/[^,\n]*/y,quotedField=/"((?:[^"]|"")*)"(?=[,\n]|$)/y;function readRecord(source3,from){let record=[],
at=from;for(;;){let isQuoted=source3[at]==='"',pattern=isQuoted?quotedField:plainField;pattern.lastIndex=at;let found2=pattern.exec(source3);if(found2===null||!isQuoted&&
found2[0].includes('"'))return refuse("a field of the CSV has a quote where none may be");if(record.push((isQuoted?(found2[1]??"").replaceAll('""','"'):found2[0]).
normalize("NFC")),at+=found2[0].length,source3[at]!==",")return{record,end:at+1};at+=1}}function ofText(call){return{parameters:parameters({str:"string"}),result:"\
string",call:args=>call(text(args,0))}}function leftOpen(name,reason){return ofText(value=>(risk(),new OpenUnknown({symbol:symbolOfCall(name,[value]),reason,type:"\
string"})))}function urlEncode(value){return encodeURIComponent(value).replaceAll("%20","+").replace(/[!'()*]/gu,letter=>`%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}
function urlDecode(value){try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return refuse("the text is not a valid URL encoding")}}var codecs={"utf\
-8":{encode:utf8,decode:fromUtf8},"utf-16le":{encode:value=>utf16(value,!0),decode:bytes=>decodeWith("utf-16le",bytes)},"utf-16be":{encode:value=>utf16(value,!1),
decode:bytes=>decodeWith("utf-16be",bytes)}};function utf16(value,isLittle){let view=new DataView(new ArrayBuffer(value.length*2));for(let index=0;index<value.length;index++)
view.setUint16(index*2,value.charCodeAt(index),isLittle);return new Uint8Array(view.buffer)}function decodeWith(name,bytes){try{return new TextDecoder(name,{fatal:!0,
ignoreBOM:!0}).decode(bytes).normalize("NFC")}catch{return refuse(`the content is not valid ${name.toUpperCase()}`)}}function withCodec(name,args,work){let encoding=text(
args,1),key=encoding.toLowerCase().replace(/^utf(8|16)/u,"utf-$1"),codec=(0,import_chunk_77M3S3JL.ownProperty)(codecs,key);return codec!==void 0?work(codec,text(
args,0)):new OpenUnknown({symbol:`${name}(${JSON.stringify(args)})`,reason:`the encoding ${encoding} is not worked out here`,type:"string"})}function csvDecode(value){
addressable(value.length);let[header,...rows3]=parseCsv(value);if(header===void 0)return refuse("the header line is missing");if(new Set(header).size!==header.length)
return refuse("two columns have one name");let attributes=new Map(header.map(name=>[name,"string"])),items2=rows3.map(row=>Object.fromEntries(header.map((name,index)=>[
name,row[index]??""])));return new ListValue({kind:"object",attributes},items2)}var encodingFunctions={base64encode:ofText(value=>toBase64(utf8(value))),base64decode:ofText(
value=>fromUtf8(fromBase64(value))),base64gzip:leftOpen("base64gzip","other programs than Terraform compress to other bytes"),base64gunzip:leftOpen("base64gunzi\
p","compressed content is not unpacked here"),textencodebase64:{parameters:parameters({string:"string",encoding:"string"}),result:"string",call:args=>withCodec(
"textencodebase64",args,(codec,value)=>toBase64(codec.encode(value)))},textdecodebase64:{parameters:parameters({source:"string",encoding:"string"}),result:"stri\
ng",call:args=>withCodec("textdecodebase64",args,(codec,value)=>codec.decode(fromBase64(value)))},urlencode:ofText(urlEncode),urldecode:ofText(urlDecode),csvdecode:{
parameters:parameters({str:"string"}),result:"unknown",call:args=>csvDecode(text(args,0))}};function globPattern(pattern){if((pattern.match(/\*+/gu)??[]).length>
8||pattern.length>1e3)return;let depth2=0,source3=pattern.replace(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|\{|\}|,|\\.|[^*?[\]{},\\]+|[\s\S]/gu,part=>part==="**/"?"(?:[^/]\
+/)*":part==="**"?".*":part==="*"?"[^/]*":part==="?"?"[^/]":(part==="{"&&(depth2+=1),part==="}"&&(depth2-=1),part==="{"?"(?:":part==="}"?")":part===","?depth2>0?
"|":",":part.startsWith("[")&&part.length>2?`[${part.slice(1,-1).replace(/^!/u,"^").replace(/[\\[]/gu,"\\$&")}]`:(part.startsWith("\\")?part.slice(1):part).replace(
/[\\^$.*+?()[\]{}|/]/gu,"\\$&")));try{return depth2===0?new RegExp(`^${source3}$`,"u"):void 0}catch{return}}function digest(algorithm,form){return content=>(0,import_node_crypto2.createHash)(
algorithm).update(content).digest(form)}var digests={md5:digest("md5","hex"),sha1:digest("sha1","hex"),sha256:digest("sha256","hex"),sha512:digest("sha512","hex"),
base64sha256:digest("sha256","base64"),base64sha512:digest("sha512","base64")},namespaces={dns:"6ba7b810-9dad-11d1-80b4-00c04fd430c8",url:"6ba7b811-9dad-11d1-80\
b4-00c04fd430c8",oid:"6ba7b812-9dad-11d1-80b4-00c04fd430c8",x500:"6ba7b814-9dad-11d1-80b4-00c04fd430c8"};function uuidV5(namespace,name){let space=(0,import_chunk_77M3S3JL.ownProperty)(
namespaces,namespace)??namespace,hex=/^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/iu.exec(space)?.slice(1).
join("");if(hex===void 0)return refuse(`\u201C${namespace}\u201D is no namespace for a UUID`);let head=(0,import_node_crypto2.createHash)("sha1").update(Uint8Array.
from(hex.match(/../gu)??[],byte=>Number.parseInt(byte,16))).update(utf8(name)).digest().subarray(0,16);return head[6]=(head[6]??0)&15|80,head[8]=(head[8]??0)&63|
128,head.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u,"$1-$2-$3-$4-")}function decrypt(ciphertext,key){let content=fromBase64(ciphertext);try{return fromUtf8(
(0,import_node_crypto2.privateDecrypt)({key,padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},content))}catch{let name=(0,import_node_crypto2.createHash)(
"sha256").update(key).update(content).digest("hex");return new OpenUnknown({symbol:`rsadecrypt(#${name})`,reason:"the text could not be decrypted here",type:"st\
ring"})}}var ofText2=one3=>({parameters:parameters({str:"string"}),result:"string",call:args=>one3(utf8(text(args,0)))}),hashFunctions={...Object.fromEntries(Object.
entries(digests).map(([name,one3])=>[name,ofText2(one3)])),uuidv5:{parameters:parameters({namespace:"string",name:"string"}),result:"string",call:args=>uuidV5(text(
args,0),text(args,1))},rsadecrypt:{parameters:parameters({ciphertext:"string",privatekey:"string"}),result:"string",call:args=>decrypt(text(args,0),text(args,1))}};
function cleanPath(path){let isAbsolute=path.startsWith("/"),kept=[];for(let part of path.split("/"))part===""||part==="."||(part!==".."?kept.push(part):kept.length>
0&&kept.at(-1)!==".."?kept.pop():isAbsolute||kept.push(part));return(isAbsolute?"/":"")+kept.join("/")||"."}function baseName(path){if(path==="")return".";let plain3=path.
replace(/\/+$/u,"");return plain3===""?"/":plain3.slice(plain3.lastIndexOf("/")+1)}function folderName(path){return cleanPath(path.slice(0,path.lastIndexOf("/")+
1))}function relativePath(folder,path){if(folder===".")return path.startsWith("..")||path.startsWith("/")?void 0:path;let start=folder==="/"?"/":`${folder}/`;return path.
startsWith(start)?path.slice(start.length):void 0}var templateScopes=new WeakSet;function evaluateTemplateText({name,template,variables},{scope,evaluate:evaluate2}){
if(templateScopes.has(scope))return refuse(`${name} cannot be called in a template`);let entries=entriesOf(variables)??refuse("the variables of a template must \
be a map");for(let key of Object.keys(entries))/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(key)||refuse(`\u201C${key}\u201D is no name for a variable of a template`);
let inner={resolve:root=>Object.hasOwn(entries,root)?{value:entries[root]??null,used:0}:refuse(`the template refers to \u201C${root}\u201D, which is none of its vari\
ables`),readFile:path=>name==="templatestring"?refuse("files cannot be read in a template string"):scope.readFile(path),listFiles:folder=>name==="templatestring"?
refuse("files cannot be read in a template string"):scope.listFiles(folder),calls:scope.calls};templateScopes.add(inner);let result=evaluate2(parseTemplate(template),
inner);return isNull(result)?refuse("the result of the template is null"):result}function templateString(args,context){let[template,variables,...others]=args;if(template===
void 0||variables===void 0||others.length>0)return refuse("templatestring takes two arguments");if(!isReference(template))return refuse("the template must be a \
reference to a text from elsewhere");let text3=context.evaluate(template,context.scope),given=context.evaluate(variables,context.scope);return render(text3,given,
context)}function render(text3,given,context){return text3 instanceof Secret||given instanceof Secret?new Secret(render(uncover(text3),uncover(given),context)):
typeof text3=="string"&&!(given instanceof import_chunk_77M3S3JL.Unknown)?convertTo(evaluateTemplateText({name:"templatestring",template:text3,variables:given},
context),"string"):isNull(text3)||typeof text3=="number"||typeof text3=="boolean"?refuse("the template must be a string"):derived(symbolOfCall("templatestring",
[text3,given]),[text3,given],"string")}function isReference(expression){return expression.kind==="attribute"||expression.kind==="index"?isReference(expression.source):
expression.kind==="variable"}var templateFunctions={templatestring:{special:templateString}};function ofFile(name,call){return{parameters:parameters({path:"stri\
ng"}),result:"string",call:(args,context)=>{let content=contentOf(text(args,0),name,context);return content instanceof Uint8Array?call(content):content}}}function contentOf(path,name,{
scope}){let content=scope.readFile(path);return content===void 0?refuse(`there is no file ${path}`):content instanceof Uint8Array?content:refused(symbolOfCall(name,
[path]),content.refusal,"string")}function refused(symbol,reason,type){return new OpenUnknown({symbol,reason,type})}function ofPath(call){return{parameters:parameters(
{path:"string"}),result:"string",call:args=>call(text(args,0))}}function fileExists(path,{scope}){let content=scope.readFile(path);return content===void 0?!1:content instanceof
Uint8Array?!0:refused(`fileexists(${JSON.stringify(path)})`,content.refusal,"bool")}var stringSet={kind:"set",element:"string"};function fileSet(folder,pattern,{
scope}){let whole=cleanPath(`${folder}/${pattern}`),files=scope.listFiles(cleanPath(folder)),symbol=`fileset(${JSON.stringify(folder)}, ${JSON.stringify(pattern)}\
)`;if("refusal"in files)return refused(symbol,files.refusal,stringSet);let within2=relativePath(cleanPath(folder),whole);if(within2===void 0)return refused(symbol,
"the pattern leads out of its folder",stringSet);let matches=globPattern(within2);return matches===void 0?refused(symbol,"the pattern is not worked out here",stringSet):
makeSet("string",files.filter(file=>matches.test(file)).map(file=>file.normalize("NFC")))}function absolute(path){return path.startsWith("/")?cleanPath(path):refused(
`abspath(${JSON.stringify(path)})`,"it depends on the folder in which Terraform runs","string")}function expanded(path){return path.startsWith("~")?refused(`pat\
hexpand(${JSON.stringify(path)})`,"it depends on who runs Terraform","string"):path}var fileFunctions={file:ofFile("file",fromUtf8),filebase64:ofFile("filebase6\
4",toBase64),...Object.fromEntries(Object.entries(digests).map(([name,digest2])=>{let own2=name.startsWith("base64")?`filebase64${name.slice(6)}`:`file${name}`;
return[own2,ofFile(own2,digest2)]})),fileexists:{parameters:parameters({path:"string"}),result:"bool",call:(args,context)=>fileExists(text(args,0),context)},fileset:{
parameters:parameters({path:"string",pattern:"string"}),result:stringSet,call:(args,context)=>fileSet(text(args,0),text(args,1),context)},templatefile:{parameters:parameters(
{path:"string",vars:"any"}),result:"unknown",takesUnknowns:"inside",call:(args,context)=>{let name="templatefile",content=contentOf(text(args,0),name,context);return content instanceof
Uint8Array?evaluateTemplateText({name,template:fromUtf8(content),variables:args[1]??null},context):content}},abspath:{parameters:parameters({path:"string"}),result:"\
string",call:args=>absolute(text(args,0))},pathexpand:{parameters:parameters({path:"string"}),result:"string",call:args=>expanded(text(args,0))},basename:{parameters:parameters(
{path:"string"}),result:"string",takesUnknowns:"anywhere",call:args=>{let[path=null]=args;return(typeof path=="string"?baseName(path):segmentsOf(path)?.findLast(
segment=>segment!==""))??derived(symbolOfCall("basename",[path]),args,"string")}},dirname:ofPath(folderName)};function digitsOf(value,isExact){let written2=isExact?
exactText(value):textOfNumber(value),[whole="",fraction=""]=written2.replace("-","").split("."),all=whole+fraction,digits=all.replace(/^0+/u,""),point=whole.length-
(all.length-digits.length);return{digits:digits.replace(/0+$/u,""),point:digits===""?1:point}}function exactText(value){if(!(value instanceof BigNumber)||value.
exponent>=0)return textOfNumber(value);let digits=((value.mantissa<0n?-value.mantissa:value.mantissa)*5n**BigInt(-value.exponent)).toString().padStart(1-value.exponent,
"0");return`${digits.slice(0,value.exponent)}.${digits.slice(value.exponent)}`}function rounded({digits,point},kept){if(kept>=digits.length)return{digits,point};
if(kept<0)return{digits:"",point};let rest2=digits.slice(kept),head=digits.slice(0,kept),isOdd=Number(head.at(-1)??"0")%2===1;if(!(rest2.startsWith("5")&&/^50*$/u.
test(rest2)?isOdd:rest2>="5"))return{digits:head.replace(/0+$/u,""),point};let next=(BigInt(head===""?"0":head)+1n).toString();return{digits:next.replace(/0+$/u,
""),point:point+(next.length-head.length)}}var shortestLimit=6;function isNegative(value){return value instanceof BigNumber?value.mantissa<0n:value<0}function generalNumber(value){
let{digits,point}=digitsOf(value,!1);return(isNegative(value)?"-":"")+(point-1<-4||point-1>=shortestLimit?exponential({digits,point},void 0,"e"):plain({digits,point},
void 0))}function plain({digits,point},places){let whole=point>0?digits.slice(0,point).padEnd(point,"0"):"0",fraction=point>0?digits.slice(point):"0".repeat(-point)+
digits,shown3=places===void 0?fraction:fraction.padEnd(places,"0").slice(0,places);return shown3===""?whole:`${whole}.${shown3}`}function exponential({digits,point},places,letter){
let isZero=digits==="",first=isZero?"0":digits.slice(0,1),fraction=isZero?"":digits.slice(1),shown3=places===void 0?fraction:fraction.padEnd(places,"0").slice(0,
places),exponent=isZero?0:point-1,power=String(Math.abs(exponent)).padStart(2,"0");return`${first}${shown3===""?"":`.${shown3}`}${letter}${exponent<0?"-":"+"}${power}`}
function formatFloat({mode,flags:flags2,width=0,precision},value){let body=bodyOf(mode,value,precision),sign=signOf(isNegative(value),flags2),missing2=Math.max(
0,width-sign.length-body.length);return flags2.includes("-")?sign+body+" ".repeat(missing2):flags2.includes("0")?sign+"0".repeat(missing2)+body:" ".repeat(missing2)+
sign+body}function signOf(isBelowZero,flags2){return isBelowZero?"-":flags2.includes("+")?"+":flags2.includes(" ")?" ":""}function bodyOf(mode,value,precision){
let letter=mode==="E"||mode==="G"?"E":"e";if(mode==="g"||mode==="G")return generalBody(value,precision,letter);let places=precision??6,exact=digitsOf(value,!0);
return mode==="f"?plain(rounded(exact,exact.point+places),places):exponential(rounded(exact,places+1),places,letter)}function generalBody(value,precision,letter){
let shortest2=precision===void 0,exact=digitsOf(value,!shortest2),kept=precision===0?1:precision??exact.digits.length,short2=rounded(exact,kept),given=kept>short2.
digits.length&&short2.digits.length>=short2.point?short2.digits.length:kept,limit=shortest2?shortestLimit:given,exponent=short2.point-1;return exponent<-4||exponent>=
limit?exponential(short2,void 0,letter):plain(short2,void 0)}function encodeJson(value){if(isNull(value))return"null";if(typeof value=="string")return quoted(value);
if(typeof value=="boolean")return String(value);if(isNumber(value))return textOfNumber(value);let items2=itemsOf3(value);if(items2!==void 0)return`[${items2.map(
encodeJson).join(",")}]`;let entries=entriesOf(value)??refuse("the value cannot be written as JSON");return`{${sortedKeys(entries).map(key=>`${quoted(key)}:${encodeJson(
entries[key]??null)}`).join(",")}}`}function jsonOf(value){let isCovered=hasSecret(value),open2=isCovered?withoutSecrets(value):value,written2=isWhollyKnown(open2)?
encodeJson(open2):openJson(value);return isCovered?new Secret(written2):written2}function openJson(value){risk();let symbol=symbolOfCall("jsonencode",[value]);return new OpenUnknown(
{symbol,reason:reasonOf([value]),type:"string",encoded:value})}function quoted(value){return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f]/gu,letter=>letter===
"\x7F"?letter:`\\u${letter.charCodeAt(0).toString(16).padStart(4,"0")}`)}var marker="\u{F0000}";function decodeJson(written2){addressable(written2.length);try{return fromJson(
JSON.parse(withMarkedNumbers(written2)),0)}catch(error){if(error instanceof SyntaxError)return refuse(`the text is no JSON: ${error.message.replace(/, (?:\.\.\.)?".*$/su,
"")}`);throw error}}function withMarkedNumbers(written2){return/\d{16}|\.\d|[eE]/u.test(written2)?written2.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu,
part=>part.startsWith('"')||/^-?\d{1,15}$/u.test(part)?part:`"${marker}${part}"`):written2}function fromJson(json,depth2){return nested(depth2),typeof json=="st\
ring"?json.startsWith(marker)?parseNumber(json.slice(marker.length))??json:json.normalize("NFC"):typeof json=="number"||typeof json=="boolean"||json===null?json:
(0,import_chunk_77M3S3JL.isList)(json)?json.map(item=>fromJson(item,depth2+1)):typeof json!="object"?refuse("the value cannot be read"):Object.fromEntries(Object.
entries(json).map(([key,inner])=>[key.normalize("NFC"),fromJson(inner,depth2+1)]))}var jsonFunctions={jsonencode:{parameters:[{name:"val",type:"any",isNullable:!0}],
result:"string",takesUnknowns:"anywhere",takesSecrets:!0,call:([value=null])=>jsonOf(value)},jsondecode:{parameters:parameters({str:"string"}),result:"unknown",
takesUnknowns:"anywhere",call:args=>{let[written2=null]=args;if(typeof written2=="string")return decodeJson(written2);let open2=writtenJson(written2);return open2 instanceof
import_chunk_77M3S3JL.Unknown?derived(symbolOfCall("jsondecode",[written2]),args):open2}}},verbPattern=/%%|%([0#+ -]*)([1-9]\d*)?(\.\d*)?(?:\[([1-9]\d*)\])?([A-Za-z])|%/gu,
widest=1e6;function parseFormat(written2){let pieces=[],at=0;for(let found2 of written2.matchAll(verbPattern)){pieces.push(written2.slice(at,found2.index));let[
raw,flags2="",width,precision,index,mode]=found2;if(raw==="%")return refuse(`the format has an unfinished verb at ${found2.index}`);let size=width===void 0?void 0:
bounded(Number(width)),digits=precision===void 0?void 0:bounded(Number(precision.slice(1)));mode===void 0?pieces.push("%"):pieces.push({raw,flags:flags2,width:size,
precision:digits,index:index===void 0?void 0:Number(index),mode}),at=found2.index+raw.length}return[...pieces,written2.slice(at)]}function bounded(size){return addressable(
size),size>widest?refuse(`a field is wider than ${widest}`):size}function formatPieces(written2,args){let next=1,highest=0,parts=parseFormat(written2).map(piece=>{
if(typeof piece=="string")return piece;let index=piece.index??next;next=index+1,highest=Math.max(highest,index);let arg=args[index-1];return arg===void 0?refuse(
`the format needs ${index} arguments, but there are ${args.length}`):formatOne(piece,arg)});return highest<args.length&&refuse(`the format uses ${highest} argum\
ents, but there are ${args.length}`),parts}function formatOne(verb,arg){if(!"vtbdoxXeEfgGsq".includes(verb.mode))return refuse(`\u201C${verb.raw}\u201D is no verb of\
 a format`);if(isNull(arg)&&verb.mode!=="v")return refuse(`a null value cannot be formatted with \u201C${verb.raw}\u201D`);if(!isWhollyKnown(arg))return formatOpen(
verb,arg);if(verb.mode==="v")return padded(verb,asIs(verb,arg));if(verb.mode==="t")return formatBool(arg);if(verb.mode==="s"||verb.mode==="q")return formatText(
verb,arg);let number2=convertTo(arg,"number");return isNumber(number2)?"bdoxX".includes(verb.mode)?formatInteger(verb,number2):formatFloat(verb,number2):refuse(
"a number is required")}function formatOpen(verb,arg){let isPlain=verb.width===void 0&&verb.precision===void 0&&!verb.flags.includes("#"),isText2=arg instanceof
import_chunk_77M3S3JL.Unknown||arg instanceof import_chunk_77M3S3JL.Concat;return isPlain&&verb.mode==="s"&&isText2?convertTo(arg,"string"):void 0}function asIs(verb,arg){
if(!verb.flags.includes("#")){if(typeof arg=="string")return arg;if(isNumber(arg))return generalNumber(arg)}return encodeJson(arg)}function formatBool(arg){let value=convertTo(
arg,"bool");return typeof value=="boolean"?String(value):refuse("a bool is required")}function formatText(verb,arg){let value=text([convertTo(arg,"string")],0),
{precision}=verb,cut=precision===void 0||precision===0?value:graphemes(value).slice(0,precision).join("");return padded(verb,verb.mode==="q"?encodeJson(cut):cut)}
function padded({width,flags:flags2},value){if(width===void 0)return value;let missing2=width-graphemes(value).length;if(missing2<=0)return value;let pad=(flags2.
includes("0")?"0":" ").repeat(missing2);return flags2.includes("-")?value+pad:pad+value}var bases={b:2,d:10,o:8,x:16,X:16},prefixes={b:"0b",o:"0",x:"0x",X:"0X"};
function formatInteger({mode,flags:flags2,width=0,precision},value){if(!isWhole(value))return refuse("a whole number is required");let whole=integerOf(value),written2=(whole<
0n?-whole:whole).toString(bases[mode]),cased=mode==="X"?written2.toUpperCase():written2,sign=signOf(whole<0n,flags2),prefix=flags2.includes("#")?prefixes[mode]??
"":"",digits=precision===0&&whole===0n?"":cased.padStart(precision??0,"0"),missing2=Math.max(0,width-sign.length-prefix.length-digits.length);return flags2.includes(
"-")?sign+prefix+digits+" ".repeat(missing2):flags2.includes("0")&&precision===void 0?sign+prefix+"0".repeat(missing2)+digits:" ".repeat(missing2)+sign+prefix+digits}
function format(written2,args){let parts=formatPieces(written2,args),known3=parts.filter(part=>part!==void 0);return known3.length<parts.length?derived(symbolOfCall(
"format",[written2,...args]),args,"string"):joinTexts(known3)}function formatList(args){let[written2="",...given]=args,symbol=symbolOfCall("formatlist",args);if(typeof written2!=
"string")return derived(symbol,args,stringList);if(given.some(isOpenSequence))return derived(symbol,given,stringList);let lists=given.map(itemsOf3),lengths=new Set(
lists.flatMap(list=>list===void 0?[]:[list.length]));if(lengths.size>1)return refuse("the lists must be of one length");let[length=1]=lengths,rounds=Array.from(
{length},(_,round)=>format(written2,given.map((arg,index)=>lists[index]?.[round]??(lists[index]===void 0?arg:null))));return new ListValue("string",rounds)}function isOpenSequence(arg){
return arg instanceof import_chunk_77M3S3JL.Unknown||arg instanceof PartialObject||arg instanceof SetValue&&!isOrdered(arg)}var rest={name:"args",type:"any",isNullable:!0},
formatFunctions={format:{parameters:[{name:"format",type:"string"}],rest,result:"string",takesUnknowns:"anywhere",call:args=>{let[written2=null,...given]=args;return typeof written2!=
"string"?derived(symbolOfCall("format",args),args,"string"):format(text([written2],0),given)}},formatlist:{parameters:[{name:"format",type:"string"}],rest,result:stringList,
takesUnknowns:"anywhere",call:formatList}};function lengthOf(value){let type=typeOf(value);if(isTuple(type))return type.items.length;if(isObjectType(type))return type.
attributes.size;if(value instanceof import_chunk_77M3S3JL.Unknown||value instanceof import_chunk_77M3S3JL.Concat||value instanceof PartialObject)return new OpenUnknown(
{symbol:symbolOfCall("length",[value]),reason:"what is counted is not known",type:"number",minimum:0});if(typeof value=="string")return graphemes(value).length;
if(value instanceof SetValue&&!isOrdered(value)){let bounds={minimum:1,maximum:value.items.length};return new OpenUnknown({symbol:symbolOfCall("length",[value]),
reason:"elements of the set are not known",type:"number",...bounds})}return itemsOf3(value)!==void 0||entriesOf(value)!==void 0?partsOf3(value).length:refuse("l\
ength needs a string, a collection or a structure")}function find3(list,wanted){for(let[index,item]of list.entries()){let answer=equals(item,wanted);if(answer===
!0)return index;if(answer===void 0)return"open"}}function contains2(args){let[list=null,wanted=null]=args;return list instanceof import_chunk_77M3S3JL.Unknown||
list instanceof PartialObject?derived(symbolOfCall("contains",[list,wanted]),[list],"bool"):some(items(args,0),item=>equals(item,wanted))??derived(symbolOfCall(
"contains",args),args,"bool")}function matchKeys(args){let[values,keys=null,wanted=null]=args,type=unify([typeOf(keys),typeOf(wanted)])??refuse("keys and search\
set must have the same type");if(!(values instanceof ListValue)||values.items.length!==items([keys],0).length)return refuse("there must be as many keys as value\
s");let[search,own2]=[items([convertTo(wanted,type)],0),items([convertTo(keys,type)],0)],found2=own2.map(key=>find3(search,key));return found2.includes("open")?
derived(symbolOfCall("matchkeys",args),args,typeOf(values)):new ListValue(values.element,values.items.filter((_,index)=>found2[index]!==void 0))}function indexOf(args){
let list=sequence(args,0);if(list.length===0)return refuse("an empty list cannot be searched");let found2=find3(list,args[1]??null);return found2==="open"?derived(
symbolOfCall("index",args),args,"number"):found2??refuse("the item is not there")}function quantified(list,decisive,symbol){let known3=list.map(item=>isNull(item)?
!1:item);return known3.includes(decisive)?decisive:known3.some(item=>typeof item!="boolean")?derived(symbol(),list,"bool"):!decisive}var bools={kind:"list",element:"\
bool"},searchFunctions={length:{parameters:parameters({value:"any"}),result:"number",takesUnknowns:"anywhere",call:([value=null])=>lengthOf(value)},contains:{parameters:parameters(
{list:"any",value:"any"}),result:"bool",takesUnknowns:"anywhere",call:contains2},matchkeys:{parameters:parameters({values:anyList,keys:anyList,searchset:anyList}),
result:anyList,takesUnknowns:"inside",call:matchKeys},index:{parameters:parameters({list:"any",value:"any"}),result:"number",takesUnknowns:"inside",call:indexOf},
alltrue:{parameters:parameters({list:bools}),result:"bool",takesUnknowns:"inside",call:args=>quantified(items(args,0),!1,()=>symbolOfCall("alltrue",args))},anytrue:{
parameters:parameters({list:bools}),result:"bool",takesUnknowns:"inside",call:args=>quantified(items(args,0),!0,()=>symbolOfCall("anytrue",args))}};function sequenceLike(source3,found2){
return source3 instanceof ListValue||source3 instanceof SetValue?new ListValue(source3.element,found2):found2}function distinct2(list){let kept=[];for(let item of list.
items){let found2=find3(kept,item);if(found2==="open")return derived(symbolOfCall("distinct",[list]),[list],typeOf(list));found2===void 0&&kept.push(item)}return new ListValue(
list.element,kept)}function mayBeEmpty(value){return(value instanceof import_chunk_77M3S3JL.Unknown||value instanceof import_chunk_77M3S3JL.Concat)&&!isFilled(value)}
function compact(list){return list.items.some(mayBeEmpty)?derived(symbolOfCall("compact",[list]),[list],stringList):new ListValue("string",list.items.filter(item=>!isNull(
item)&&item!==""))}function flatten(value){let found2=[],open2=addFlat(value,found2);return addressable(found2.length),open2===void 0?found2:derived(symbolOfCall(
"flatten",[value]),[open2])}function addFlat(value,found2){if(value instanceof SetValue&&!isOrdered(value))return value;let own2=itemsOf3(value)??[];fits(found2.
length+own2.length);for(let item of own2){if(item instanceof import_chunk_77M3S3JL.Unknown&&mayBeSequence(typeOf(item)))return item;if(itemsOf3(item)===void 0)found2.
push(item);else{let open2=addFlat(item,found2);if(open2!==void 0)return open2}}}function mayBeSequence(type){return type==="unknown"||type==="any"||typeof type==
"object"&&type.kind!=="map"&&type.kind!=="object"}function concat(args){if(args.length===0)return refuse("concat needs at least one list");let type=args.filter(
arg=>arg instanceof ListValue).length===args.length?unify(args.map(typeOf)):void 0;addressable(args.reduce((size,_,index)=>size+sequence(args,index).length,0));
let all=args.flatMap((_,index)=>sequence(args,index));return type!==void 0&&isCollection(type,"list")?new ListValue(type.element,all.map(item=>convertTo(item,type.
element))):all}function coalesce(args){let type=unify(args.map(typeOf))??refuse("all arguments must have the same type");for(let[index,arg]of args.entries()){let value=convertTo(
arg,type);if(mayBeEmpty(value))return index===args.length-1?value:derived(symbolOfCall("coalesce",args),[value],type);if(!isNull(value)&&value!=="")return value}
return refuse("there is no argument that is neither null nor empty")}function coalesceList(args){if(args.length===0)return refuse("coalescelist needs at least o\
ne argument");for(let arg of args){if(arg instanceof import_chunk_77M3S3JL.Unknown||arg instanceof PartialObject)return derived(symbolOfCall("coalescelist",args),
[arg]);if(!(arg instanceof TypedNull)&&(sequenceOf(arg)??refuse("the arguments must be lists or tuples")).length>0)return arg}return refuse("there is no list th\
at is not empty")}function element(args){let list=sequence(args,0),index=integer(args,1);return list.length===0?refuse("an empty list has no element"):list[(index%
list.length+list.length)%list.length]??null}function one(value){let list=itemsOf3(value)??refuse("a list, set or tuple is required");if(value instanceof SetValue&&
!isOrdered(value))return derived(symbolOfCall("one",[value]),[value],value.element);if(list.length>1)return refuse("the value must have either zero or one eleme\
nts");let type=typeOf(value);return list[0]??(isCollection(type)?new TypedNull(type.element):null)}function slice(args){let list=sequence(args,0),[start,end]=[integer(
args,1),integer(args,2)];return start<0||end<0||start>end||end>list.length?refuse("the indexes are not within the list"):sequenceLike(args[0]??null,list.slice(start,
end))}function chunk2(args){let[list]=args,size=integer(args,1);if(!(list instanceof ListValue)||size<0)return refuse("the size must not be negative");let type={
kind:"list",element:list.element};if(list.items.length===0)return new ListValue(type,[]);if(size===0)return new ListValue(type,[list]);let count=Math.ceil(list.
items.length/size);return new ListValue(type,Array.from({length:count},(_,index)=>new ListValue(list.element,list.items.slice(index*size,(index+1)*size))))}var source=parameters(
{list:"any"}),listFunctions={distinct:{parameters:parameters({list:anyList}),result:anyList,takesUnknowns:"inside",call:([list])=>list instanceof ListValue?distinct2(
list):refuse("a list is required")},compact:{parameters:parameters({list:stringList}),result:stringList,takesUnknowns:"inside",call:([list])=>list instanceof ListValue?
compact(list):refuse("a list is required")},flatten:{parameters:source,result:"unknown",takesUnknowns:"inside",call:([value=null])=>itemsOf3(value)===void 0?refuse(
"only lists, sets and tuples can be flattened"):flatten(value)},concat:{parameters:[],rest:{name:"seqs",type:"any"},result:"unknown",takesUnknowns:"inside",call:concat},
coalesce:{parameters:[],rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",call:coalesce},coalescelist:{parameters:[],rest:{name:"\
vals",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",call:coalesceList},element:{parameters:parameters({list:"any",index:"number"}),result:"\
unknown",takesUnknowns:"inside",call:element},one:{parameters:source,result:"unknown",takesUnknowns:"inside",call:([value=null])=>one(value)},slice:{parameters:parameters(
{list:"any",start_index:"number",end_index:"number"}),result:"unknown",takesUnknowns:"inside",call:slice},chunklist:{parameters:parameters({list:anyList,size:"n\
umber"}),result:"unknown",takesUnknowns:"inside",call:chunk2},reverse:{parameters:source,result:"unknown",takesUnknowns:"inside",call:args=>{let[value=null]=args;
return value instanceof SetValue&&!isOrdered(value)?derived(symbolOfCall("reverse",[value]),[value],{kind:"list",element:value.element}):sequenceLike(value,items(
args,0).toReversed())}},list:{parameters:[],rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",call:()=>refuse("the function list is gone; use tolist(\
[...])")}};function keysOf(value){let keys=sortedKeys(entriesOf(value)??refuse("keys needs a map or an object"));return value instanceof MapValue?new ListValue(
"string",keys):keys}function valuesOf2(value){let entries=entriesOf(value)??refuse("values needs a map or an object"),found2=sortedKeys(entries).map(key=>entries[key]??
null);return value instanceof MapValue?new ListValue(value.element,found2):found2}function lookup(args){let[map=null,key=null,fallback]=args;if(args.length>3)return refuse(
"lookup takes two or three arguments");let symbol=()=>symbolOfCall("lookup",args);if(map instanceof import_chunk_77M3S3JL.Unknown||map instanceof PartialObject||
typeof key!="string")return openLookup(map,key,symbol);let entries=entriesOf(map)??refuse("lookup needs a map as its first argument");return Object.hasOwn(entries,
key)?entries[key]??null:fallback===void 0?refuse(`there is no element with the key \u201C${key}\u201D`):map instanceof MapValue?convertTo(fallback,map.element):
fallback}function openLookup(map,key,symbol){let known3=map instanceof PartialObject&&typeof key=="string"?attributeOf(map,key):void 0;return known3===void 0||known3 instanceof
import_chunk_77M3S3JL.Unknown?derived(symbol(),[map,key]):known3}function merge(args){let maps=args.filter(arg=>!isNull(arg));if(maps.some(map=>map instanceof import_chunk_77M3S3JL.Unknown||
map instanceof PartialObject))return mergeOpen(args,maps);let all=maps.map(map=>entriesOf(map)??refuse("merge needs maps or objects")),merged=Object.fromEntries(
all.flatMap(entries=>Object.entries(entries))),types=args.map(arg=>arg instanceof TypedNull||arg===null?void 0:typeOf(arg)),[first]=types;return first!==void 0&&
isCollection(first,"map")&&types.every(type=>type!==void 0&&sameType(type,first))&&isCollection(first)?new MapValue(first.element,merged):merged}function mergeOpen(args,maps){
let open2=maps.findLastIndex(map=>entriesOf(map)===void 0),behind=maps.slice(open2+1).map(map=>entriesOf(map)??{}),symbol=symbolOfCall("merge",args),reason="one\
 of the merged maps is not known";return new PartialObject(symbol,reason,name=>behind.findLast(entries=>Object.hasOwn(entries,name))?.[name])}function zip(args){
let[names=null,values=null]=args,keys=items(args,0),list=sequence(args,1);if(!keys.every(key=>typeof key=="string"||isNull(key)))return derived(symbolOfCall("zi\
pmap",[names,values]),[names]);if(keys.length!==list.length)return refuse("there must be as many keys as values");let entries=Object.fromEntries(texts(args,0).map(
(key,index)=>[key,list[index]??null]));return values instanceof ListValue?new MapValue(values.element,entries):entries}function transpose(map){let found2=new Map;
for(let key of sortedKeys(map.entries))for(let value of texts([map.entries[key]??null],0))found2.set(value,[...found2.get(value)??[],key]);let entries=[...found2].
map(([value,keys])=>[value,new ListValue("string",keys.toSorted(compareCodePoints))]);return new MapValue(stringList,Object.fromEntries(entries))}var source2=parameters(
{list:"any"}),mapFunctions={keys:{parameters:source2,result:"unknown",takesUnknowns:"inside",call:([value=null])=>keysOf(value)},values:{parameters:source2,result:"\
unknown",takesUnknowns:"inside",call:([value=null])=>valuesOf2(value)},lookup:{parameters:parameters({map:"any",key:"string"}),rest:{name:"default",type:"any",isNullable:!0},
result:"unknown",takesUnknowns:"anywhere",call:lookup},merge:{parameters:[],rest:{name:"maps",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",
call:merge},zipmap:{parameters:parameters({keys:stringList,values:"any"}),result:"unknown",takesUnknowns:"inside",call:zip},transpose:{parameters:parameters({values:{
kind:"map",element:stringList}}),result:{kind:"map",element:stringList},call:([map])=>map instanceof MapValue?transpose(map):refuse("a map is required")},map:{parameters:[],
rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",call:()=>refuse("the function map is gone; use tomap({...})")}};function ofNumber(call){return{parameters:parameters(
{num:"number"}),result:"number",call:args=>call(number(args,0))}}function picking(isBetter){return{parameters:[],rest:{name:"numbers",type:"number"},result:"num\
ber",call:args=>{let[first,...others]=args.map((_,index)=>number(args,index));return first===void 0?refuse("at least one number is needed"):others.reduce((best,other)=>isBetter(
compareNumbers(other,best))?other:best,first)}}}function ofDoubles(call){return{parameters:parameters({num:"number",base:"number"}),result:"number",call:args=>{
let result=call(toDouble(number(args,0)),toDouble(number(args,1)));return Number.isFinite(result)?exactDouble(result):refuse("the result is not a number")}}}function floor(value){
if(isWhole(value))return value;let whole=integerOf(value);return fromInteger(compareNumbers(value,0)<0?whole-1n:whole)}function parseInteger(value,base){if(typeof value!=
"string")return refuse("parseint needs a text");if(base<2||base>62)return refuse("the base must be a whole number between 2 and 62");let found2=/^([+-]?)([0-9a-zA-Z]+)$/u.
exec(value);if(found2===null)return refuse(`\u201C${value}\u201D is no whole number in base ${base}`);let[,sign,digits=""]=found2;if(digits.length>1e4)return refuse(
"the number has more than 10000 digits");let result=0n;for(let digit of digits){let weight2=digitOf(digit,base);if(weight2>=base)return refuse(`\u201C${value}\u201D \
is no whole number in base ${base}`);result=result*BigInt(base)+BigInt(weight2)}return fromInteger(sign==="-"?-result:result)}function digitOf(digit,base){let code=digit.
charCodeAt(0);return code<=57?code-48:code>=97?code-97+10:base<=36?code-65+10:code-65+36}function sum(values){return values.length===0?refuse("an empty list has\
 no sum"):values.map(value=>isNull(value)?refuse("a sum needs numbers"):number([convertTo(value,"number")],0)).reduce(add)}var numberFunctions={abs:ofNumber(value=>compareNumbers(
value,0)<0?negate(value):value),ceil:ofNumber(value=>negate(floor(negate(value)))),floor:ofNumber(floor),signum:ofNumber(value=>isWhole(value)&&!(value instanceof
BigNumber)?Math.sign(value):signOfWhole(value)),max:picking(order=>order>0),min:picking(order=>order<0),log:ofDoubles((value,base)=>Math.log(value)/Math.log(base)),
pow:ofDoubles((value,power)=>value**power),parseint:{parameters:parameters({number:"any",base:"number"}),result:"number",call:args=>parseInteger(args[0]??null,integer(
args,1))},sum:{parameters:parameters({list:"any"}),result:"number",call:args=>sum(items(args,0))}};function signOfWhole(value){return(0,import_chunk_77M3S3JL.compare)(
bigInteger(value),0n)}var RE2Flags=class RE2Flags2{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=RE2Flags2.
CLASS_NL|RE2Flags2.DOT_NL;static PERL=RE2Flags2.CLASS_NL|RE2Flags2.ONE_LINE|RE2Flags2.PERL_X|RE2Flags2.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
PublicFlags={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},ASCII_SIZE=128,ASCII_TO_UPPER=new Int32Array(ASCII_SIZE),
ASCII_TO_LOWER=new Int32Array(ASCII_SIZE),MAX_BMP=65535;for(let i=0;i<ASCII_SIZE;i++)i>=97&&i<=122?ASCII_TO_UPPER[i]=i-32:ASCII_TO_UPPER[i]=i,i>=65&&i<=90?ASCII_TO_LOWER[i]=
i+32:ASCII_TO_LOWER[i]=i;var Codepoint=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,"'":39,
"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,
"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(codepoint){
if(codepoint<ASCII_SIZE)return ASCII_TO_UPPER[codepoint];let s=String.fromCodePoint(codepoint).toUpperCase(),expectedLen=s.codePointAt(0)>MAX_BMP?2:1;if(s.length>
expectedLen)return codepoint;let sOrigin=String.fromCodePoint(s.codePointAt(0)).toLowerCase(),originExpectedLen=sOrigin.codePointAt(0)>MAX_BMP?2:1;return sOrigin.
length>originExpectedLen||sOrigin.codePointAt(0)!==codepoint?codepoint:s.codePointAt(0)}static toLowerCase(codepoint){if(codepoint<ASCII_SIZE)return ASCII_TO_LOWER[codepoint];
let s=String.fromCodePoint(codepoint).toLowerCase(),expectedLen=s.codePointAt(0)>MAX_BMP?2:1;if(s.length>expectedLen)return codepoint;let sOrigin=String.fromCodePoint(
s.codePointAt(0)).toUpperCase(),originExpectedLen=sOrigin.codePointAt(0)>MAX_BMP?2:1;return sOrigin.length>originExpectedLen||sOrigin.codePointAt(0)!==codepoint?
codepoint:s.codePointAt(0)}},UnicodeRangeTable=class{constructor(data,isStride1=!1){this.data=data,this.isStride1=isStride1,this.SIZE=isStride1?2:3}getLo(index){
return this.data[index*this.SIZE]}getHi(index){return this.data[index*this.SIZE+1]}getStride(index){return this.isStride1?1:this.data[index*this.SIZE+2]}get length(){
return this.data.length/this.SIZE}},B64="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",B64_MAP=new Uint8Array(256);for(let i=0;i<64;i++)B64_MAP[B64.
charCodeAt(i)]=i;var decodeVLQ=str=>{let res=[],value=0,shift2=0;for(let i=0;i<str.length;i++){let digit=B64_MAP[str.charCodeAt(i)];value|=(digit&31)<<shift2,(digit&
32)===0?(res.push(value),value=0,shift2=0):shift2+=5}return res},decodeRanges=(str,isStride1)=>{let res=decodeVLQ(str),numRanges=isStride1?res.length/2:res.length/
3,out=new Uint32Array(numRanges*3),current=0,resIdx=0;for(let i=0;i<numRanges;i++)current+=res[resIdx++],out[i*3]=current,current+=res[resIdx++],out[i*3+1]=current,
out[i*3+2]=isStride1?1:res[resIdx++];return out},decodeOrbit=str=>{let res=decodeVLQ(str),map=new Map,currentKey=0;for(let i=0;i<res.length;i+=2){currentKey+=res[i];
let zz=res[i+1],delta=zz>>>1^-(zz&1);map.set(currentKey,currentKey+delta)}return map},LazyMap=class{constructor(initializer){this.initializer=initializer,this.cache=
new Map}has(key){return Object.hasOwn(this.initializer,key)}get(key){if(this.cache.has(key))return this.cache.get(key);let val=this.has(key)?this.initializer[key]():
null;return this.cache.set(key,val),val}},UnicodeTables=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){return this._CASE_ORBIT||(this._CASE_ORBIT=decodeOrbit(
"rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-B\
B-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB\
6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi\
0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-B\
B-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgD\
BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB\
-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgm\
OBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8\
FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCB\
g9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCB\
g9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQ\
BQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB\
-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQB\
QBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsF\
BsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFB\
rFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBf\
BfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB\
BzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-\
CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCB\
BBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB\
BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-l\
OB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBC\
BBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB\
CBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBB\
BCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5B\
d-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rC\
B-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rC\
B-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBw\
CBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC\
BvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuC\
BuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBg\
EBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D\
B-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
BgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBg\
CBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB\
gCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB\
2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkC\
BkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCB\
jCBjCBjCBjCBjCBjCBjC")),this._CASE_ORBIT}static _Print=null;static get Print(){return this._Print||(this._Print=new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpW\
BDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBB\
DCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBC\
CBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhB\
nCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFL\
BFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz\
4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBD\
JBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBB\
E3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEa\
BGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH\
0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHT\
BdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQB\
CoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCB\
BCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBC\
zKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDB\
CCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBE\
KBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new LazyMap({C:()=>new UnicodeRangeTable(decodeRanges(
"AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCC\
BFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBD\
EBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhB\
BBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBn\
BBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB\
5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBI\
IIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCp\
CBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBI\
B-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBL\
FBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOB\
zBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNB\
FHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBI\
SSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBB\
DtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-Q\
hvBBs6EEBrpIlkzVBxHvw-FB",!1)),Cc:()=>new UnicodeRangeTable(decodeRanges("AfgDgB",!0)),Cf:()=>new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D\
9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",!1)),Cn:()=>new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDB\
MB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGB\
TTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZ\
ZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBC\
BNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuB\
CCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB\
-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPp\
BB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBF\
LBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEB\
CCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBN\
BLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLII\
WEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBam\
EB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtC\
DBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDN\
BKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",!1)),Co:()=>new UnicodeRangeTable(decodeRanges(
"gg4B-nGh4hc9--BD9--B",!0)),Cs:()=>new UnicodeRangeTable(decodeRanges("gg2B--B",!0)),L:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC\
iEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERRO\
BBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBG\
BCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGD\
qBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtB\
BSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHB\
HDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBP\
xBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBi\
BqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBL\
HBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN\
0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBO\
oCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQv\
hBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCB\
CBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBB\
COBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),LC:()=>new UnicodeRangeTable(
decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdB\
D0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCB\
hDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeB\
CYBCHB15BJBCTBHFB2uCjCB",!1)),Ll:()=>new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEE\
C4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJH\
BJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvC\
Bh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHF\
B4vChBB",!1)),Lm:()=>new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2\
OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqG\
GBud0Q0QsSAB",!1)),Lo:()=>new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFH\
BDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWB\
CPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBII\
BBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxF\
uBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqF\
oDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCB\
CCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDB\
VBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBu\
BBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQC\
C-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdB\
TvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCB\
BCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Lt:()=>new UnicodeRangeTable(decodeRanges("\
lOGDnB2sH2sHBGBJHBJHBNQQwBAB",!1)),Lu:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQ\
CDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEB\
MDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3B\
yBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB",!1)),M:()=>new UnicodeRangeTable(
decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBE\
ffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDD\
BFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5B\
NBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHB\
CBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBD\
DBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KD\
BKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0H\
DDIBBG7O7OBFBuDGB29lYvHB",!1)),Mc:()=>new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqB\
qBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCB\
DBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCr\
FrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPP\
rDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB",!1)),Me:()=>new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB",!1)),Mn:()=>new UnicodeRangeTable(
decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEM\
BB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCF\
BCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEEC\
CB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJ\
JvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6B\
BBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBC\
FBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBC\
QBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",!1)),N:()=>new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3D\
JBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhB\
JBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGB\
nEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJ\
BtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",!1)),Nd:()=>new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnF\
JHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",!0)),Nl:()=>new UnicodeRangeTable(
decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB",!1)),No:()=>new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hB\
TB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBh\
LeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",!1)),P:()=>new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCcc\
CkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+\
ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDL\
L0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDB\
tBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCB\
DBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Pc:()=>new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB",!1)),Pd:()=>new UnicodeRangeTable(decodeRanges(
"tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Pe:()=>new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-h\
BMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",!1)),Pf:()=>new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE",!1)),Pi:()=>new UnicodeRangeTable(
decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE",!1)),Po:()=>new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDs\
BsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBD\
DBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDB\
ICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBd\
MBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",!1)),Ps:()=>new UnicodeRangeTable(
decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",!1)),S:()=>new UnicodeRangeTable(
decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEH\
BCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfB\
D1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7E\
HRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaa\
gBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4B\
BCFFBOBDLBFJBIyEBC7CBLAB",!1)),Sc:()=>new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",
!1)),Sk:()=>new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",!1)),
Sm:()=>new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeB\
LPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",!1)),So:()=>new UnicodeRangeTable(decodeRanges("mFD\
DFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBC\
eBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBh\
uG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BB\
GCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBD\
MBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",!1)),Z:()=>new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",!1)),Zl:()=>new UnicodeRangeTable(decodeRanges(
"ohIA",!0)),Zp:()=>new UnicodeRangeTable(decodeRanges("phIA",!0)),Zs:()=>new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",!1)),ASCII_Hex_Digit:()=>new UnicodeRangeTable(
decodeRanges("wBJIFbF",!0)),Alphabetic:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBB\
oBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCF\
BFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCB\
EHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCC\
CBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNM\
BCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCG\
CBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CB\
HCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFB\
DFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBw\
BfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrB\
cBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCB\
COBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdB\
CBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGB\
tyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi\
7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdB\
DwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvB\
q6EBGppIB",!1)),Dash:()=>new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",!1)),Emoji:()=>new UnicodeRangeTable(
decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDB\
DFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFB\
OOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Emoji_Component:()=>new UnicodeRangeTable(decodeRanges(
"jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",!1)),Emoji_Modifier:()=>new UnicodeRangeTable(decodeRanges("7-8DE",!0)),Emoji_Modifier_Base:()=>new UnicodeRangeTable(
decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",!1)),Emoji_Presentation:()=>new UnicodeRangeTable(
decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEE\
BlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",!1)),Extended_Pictographic:()=>new UnicodeRangeTable(decodeRanges(
"pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHL\
LBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDB\
CBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",!1)),Hex_Digit:()=>new UnicodeRangeTable(decodeRanges(
"wBJIFbFq1-BJIFbF",!0)),Lowercase:()=>new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBD\
DCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNB\
DHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSC\
GGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbb\
BdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB",!1)),Math:()=>new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBB\
BMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBx\
BUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDD\
CICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",!1)),Quotation_Mark:()=>new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",!1)),Terminal_Punctuation:()=>new UnicodeRangeTable(
decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKB\
BBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CB\
DBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB",!1)),Uppercase:()=>new UnicodeRangeTable(decodeRanges(
"hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK\
2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCC\
FuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDB\
CEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB",!1)),White_Space:()=>new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DA\
B",!1))});static SCRIPTS=new LazyMap({Adlam:()=>new UnicodeRangeTable(decodeRanges("go6DrCFJFB",!0)),Ahom:()=>new UnicodeRangeTable(decodeRanges("g4lCaDOFW",!0)),
Anatolian_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("ggxCmS",!0)),Arabic:()=>new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxH\
hBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",!1)),Armenian:()=>new UnicodeRangeTable(
decodeRanges("xpBlBDxBDCks9BE",!0)),Avestan:()=>new UnicodeRangeTable(decodeRanges("g4iC1BEG",!0)),Balinese:()=>new UnicodeRangeTable(decodeRanges("g4GsCCxB",!0)),
Bamum:()=>new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R",!0)),Bassa_Vah:()=>new UnicodeRangeTable(decodeRanges("w26CdDF",!0)),Batak:()=>new UnicodeRangeTable(
decodeRanges("g+GzBJD",!0)),Bengali:()=>new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",!1)),Beria_Erfe:()=>new UnicodeRangeTable(
decodeRanges("g17CYDY",!0)),Bhaiksuki:()=>new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc",!0)),Bopomofo:()=>new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf",!0)),
Brahmi:()=>new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA",!0)),Braille:()=>new UnicodeRangeTable(decodeRanges("ggK-H",!0)),Buginese:()=>new UnicodeRangeTable(
decodeRanges("gwGbDB",!0)),Buhid:()=>new UnicodeRangeTable(decodeRanges("g6FT",!0)),Canadian_Aboriginal:()=>new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP",
!0)),Carian:()=>new UnicodeRangeTable(decodeRanges("g1gCwB",!0)),Caucasian_Albanian:()=>new UnicodeRangeTable(decodeRanges("wphCzBMA",!0)),Chakma:()=>new UnicodeRangeTable(
decodeRanges("gokC0BCR",!0)),Cham:()=>new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD",!0)),Cherokee:()=>new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC",!0)),
Chorasmian:()=>new UnicodeRangeTable(decodeRanges("w9jCb",!0)),Common:()=>new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9\
E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EB\
OBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHW\
BQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZB\
CBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",!1)),Coptic:()=>new UnicodeRangeTable(decodeRanges(
"ifNxkKzDGG",!0)),Cuneiform:()=>new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG",!0)),Cypriot:()=>new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD",!1)),
Cypro_Minoan:()=>new UnicodeRangeTable(decodeRanges("w8rCiD",!0)),Cyrillic:()=>new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBi\
BAB",!1)),Deseret:()=>new UnicodeRangeTable(decodeRanges("gghCvC",!0)),Devanagari:()=>new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ",!0)),Dives_Akuru:()=>new UnicodeRangeTable(
decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB",!1)),Dogra:()=>new UnicodeRangeTable(decodeRanges("ggmC7B",!0)),Duployan:()=>new UnicodeRangeTable(decodeRanges("ggvD\
qDGMEIIJDD",!0)),Egyptian_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("ggsC1iBL68D",!0)),Elbasan:()=>new UnicodeRangeTable(decodeRanges("gohCnB",!0)),Elymaic:()=>new UnicodeRangeTable(
decodeRanges("g-jCW",!0)),Ethiopic:()=>new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBC\
GBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",!1)),Garay:()=>new UnicodeRangeTable(decodeRanges("gqjClBEcJB",!0)),Georgian:()=>new UnicodeRangeTable(decodeRanges("glEl\
BBCGGDqBBCDBx8CqBBDCBhiElBBCGG",!1)),Glagolitic:()=>new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE",!0)),Gothic:()=>new UnicodeRangeTable(decodeRanges("\
w5gCa",!0)),Grantha:()=>new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",!1)),Greek:()=>new UnicodeRangeTable(decodeRanges("wb\
DBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",!1)),Gujarati:()=>new UnicodeRangeTable(
decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",!1)),Gunjala_Gondi:()=>new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ",!0)),Gurmukhi:()=>new UnicodeRangeTable(
decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",!1)),Gurung_Khema:()=>new UnicodeRangeTable(decodeRanges("go4C5B",!0)),Han:()=>new UnicodeRangeTable(
decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",!1)),Hangul:()=>new UnicodeRangeTable(decodeRanges(
"goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",!0)),Hanifi_Rohingya:()=>new UnicodeRangeTable(decodeRanges("gojCnBJJ",!0)),Hanunoo:()=>new UnicodeRangeTable(decodeRanges(
"g5FU",!0)),Hatran:()=>new UnicodeRangeTable(decodeRanges("gniCSCBGE",!0)),Hebrew:()=>new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",!1)),
Hiragana:()=>new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB",!1)),Imperial_Aramaic:()=>new UnicodeRangeTable(decodeRanges("giiCVCI",!0)),Inherited:()=>new UnicodeRangeTable(
decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",!1)),Inscriptional_Pahlavi:()=>new UnicodeRangeTable(
decodeRanges("g7iCSGH",!0)),Inscriptional_Parthian:()=>new UnicodeRangeTable(decodeRanges("g6iCVDH",!0)),Javanese:()=>new UnicodeRangeTable(decodeRanges("gsqBtC\
DJFB",!0)),Kaithi:()=>new UnicodeRangeTable(decodeRanges("gkkCiCLA",!0)),Kannada:()=>new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC",!0)),Katakana:()=>new UnicodeRangeTable(
decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",!1)),Kawi:()=>new UnicodeRangeTable(decodeRanges("g4nCQCoBEc",!0)),Kayah_Li:()=>new UnicodeRangeTable(
decodeRanges("goqBtBCA",!0)),Kharoshthi:()=>new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII",!0)),Khitan_Small_Script:()=>new UnicodeRangeTable(decodeRanges(
"k-7C84G84GB0OBqBAB",!1)),Khmer:()=>new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf",!0)),Khojki:()=>new UnicodeRangeTable(decodeRanges("gwkCRCuB",!0)),Khudawadi:()=>new UnicodeRangeTable(
decodeRanges("w1kC6BGJ",!0)),Kirat_Rai:()=>new UnicodeRangeTable(decodeRanges("gq7C5B",!0)),Lao:()=>new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBC\
CCBFBCJBDDB",!1)),Latin:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCD\
B38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",!1)),Lepcha:()=>new UnicodeRangeTable(decodeRanges("ggH3BEOEC",!0)),Limbu:()=>new UnicodeRangeTable(decodeRanges("goGeBCLBF\
LBFEEBKB",!1)),Linear_A:()=>new UnicodeRangeTable(decodeRanges("gwhC2JKVLH",!0)),Linear_B:()=>new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D",!0)),Lisu:()=>new UnicodeRangeTable(
decodeRanges("wmpBvBx1eA",!0)),Lycian:()=>new UnicodeRangeTable(decodeRanges("g0gCc",!0)),Lydian:()=>new UnicodeRangeTable(decodeRanges("gpiCZGA",!0)),Mahajani:()=>new UnicodeRangeTable(
decodeRanges("wqkCmB",!0)),Makasar:()=>new UnicodeRangeTable(decodeRanges("g3nCY",!0)),Malayalam:()=>new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ",!0)),
Mandaic:()=>new UnicodeRangeTable(decodeRanges("giCbDA",!0)),Manichaean:()=>new UnicodeRangeTable(decodeRanges("g2iCmBFL",!0)),Marchen:()=>new UnicodeRangeTable(
decodeRanges("wjnCfDVCN",!0)),Masaram_Gondi:()=>new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB",!1)),Medefaidrin:()=>new UnicodeRangeTable(decodeRanges(
"gy7C6C",!0)),Meetei_Mayek:()=>new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ",!0)),Mende_Kikakui:()=>new UnicodeRangeTable(decodeRanges("gg6DkGDP",!0)),Meroitic_Cursive:()=>new UnicodeRangeTable(
decodeRanges("gtiCXFTDtB",!0)),Meroitic_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("gsiCf",!0)),Miao:()=>new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ",
!0)),Modi:()=>new UnicodeRangeTable(decodeRanges("gwlCkCMJ",!0)),Mongolian:()=>new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB",!1)),Mro:()=>new UnicodeRangeTable(
decodeRanges("gy6CeCJFB",!0)),Multani:()=>new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB",!1)),Myanmar:()=>new UnicodeRangeTable(decodeRanges("ggE-EhqmB\
eiDfxibT",!0)),Nabataean:()=>new UnicodeRangeTable(decodeRanges("gkiCeJI",!0)),Nag_Mundari:()=>new UnicodeRangeTable(decodeRanges("wm5DpB",!0)),Nandinagari:()=>new UnicodeRangeTable(
decodeRanges("gtmCHDtBDK",!0)),New_Tai_Lue:()=>new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB",!0)),Newa:()=>new UnicodeRangeTable(decodeRanges("gglC7CCE",!0)),
Nko:()=>new UnicodeRangeTable(decodeRanges("g+B6BDC",!0)),Nushu:()=>new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB",!1)),Nyiakeng_Puachue_Hmong:()=>new UnicodeRangeTable(
decodeRanges("go4DsBENDJFB",!0)),Ogham:()=>new UnicodeRangeTable(decodeRanges("g0Fc",!0)),Ol_Chiki:()=>new UnicodeRangeTable(decodeRanges("wiHvB",!0)),Ol_Onal:()=>new UnicodeRangeTable(
decodeRanges("wu5DqBFA",!0)),Old_Hungarian:()=>new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF",!0)),Old_Italic:()=>new UnicodeRangeTable(decodeRanges("g4gCjBKC",
!0)),Old_North_Arabian:()=>new UnicodeRangeTable(decodeRanges("g0iCf",!0)),Old_Permic:()=>new UnicodeRangeTable(decodeRanges("w6gCqB",!0)),Old_Persian:()=>new UnicodeRangeTable(
decodeRanges("g9gCjBFN",!0)),Old_Sogdian:()=>new UnicodeRangeTable(decodeRanges("g4jCnB",!0)),Old_South_Arabian:()=>new UnicodeRangeTable(decodeRanges("gziCf",!0)),
Old_Turkic:()=>new UnicodeRangeTable(decodeRanges("ggjCoC",!0)),Old_Uyghur:()=>new UnicodeRangeTable(decodeRanges("w7jCZ",!0)),Oriya:()=>new UnicodeRangeTable(decodeRanges(
"h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",!0)),Osage:()=>new UnicodeRangeTable(decodeRanges("wlhCjBFjB",!0)),Osmanya:()=>new UnicodeRangeTable(decodeRanges("gkhCdDJ",!0)),
Pahawh_Hmong:()=>new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS",!0)),Palmyrene:()=>new UnicodeRangeTable(decodeRanges("gjiCf",!0)),Pau_Cin_Hau:()=>new UnicodeRangeTable(
decodeRanges("g2mC4B",!0)),Phags_Pa:()=>new UnicodeRangeTable(decodeRanges("giqB3B",!0)),Phoenician:()=>new UnicodeRangeTable(decodeRanges("goiCbEA",!0)),Psalter_Pahlavi:()=>new UnicodeRangeTable(
decodeRanges("g8iCRIDNG",!0)),Rejang:()=>new UnicodeRangeTable(decodeRanges("wpqBjBMA",!0)),Runic:()=>new UnicodeRangeTable(decodeRanges("g1FqCEK",!0)),Samaritan:()=>new UnicodeRangeTable(
decodeRanges("ggCtBDO",!0)),Saurashtra:()=>new UnicodeRangeTable(decodeRanges("gkqBlCJL",!0)),Sharada:()=>new UnicodeRangeTable(decodeRanges("gskC-ChsCH",!0)),Shavian:()=>new UnicodeRangeTable(
decodeRanges("wihCvB",!0)),Siddham:()=>new UnicodeRangeTable(decodeRanges("gslC1BDlB",!0)),Sidetic:()=>new UnicodeRangeTable(decodeRanges("gqiCZ",!0)),SignWriting:()=>new UnicodeRangeTable(
decodeRanges("gg2DrUQECO",!0)),Sinhala:()=>new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",!1)),Sogdian:()=>new UnicodeRangeTable(
decodeRanges("w5jCpB",!0)),Sora_Sompeng:()=>new UnicodeRangeTable(decodeRanges("wmkCYIJ",!0)),Soyombo:()=>new UnicodeRangeTable(decodeRanges("wymCyC",!0)),Sundanese:()=>new UnicodeRangeTable(
decodeRanges("g8G-BhIH",!0)),Sunuwar:()=>new UnicodeRangeTable(decodeRanges("g+mChBPJ",!0)),Syloti_Nagri:()=>new UnicodeRangeTable(decodeRanges("ggqBsB",!0)),Syriac:()=>new UnicodeRangeTable(
decodeRanges("g4BNC7BDCxIK",!0)),Tagalog:()=>new UnicodeRangeTable(decodeRanges("g4FVKA",!0)),Tagbanwa:()=>new UnicodeRangeTable(decodeRanges("g7FMCCCB",!0)),Tai_Le:()=>new UnicodeRangeTable(
decodeRanges("wqGdDE",!0)),Tai_Tham:()=>new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN",!0)),Tai_Viet:()=>new UnicodeRangeTable(decodeRanges("g0qBiCZE",!0)),
Tai_Yo:()=>new UnicodeRangeTable(decodeRanges("g25DeCVJB",!0)),Takri:()=>new UnicodeRangeTable(decodeRanges("g0lC5BHJ",!0)),Tamil:()=>new UnicodeRangeTable(decodeRanges(
"i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",!1)),Tangsa:()=>new UnicodeRangeTable(decodeRanges("wz6CuCCJ",!0)),Tangut:()=>new UnicodeRangeTable(
decodeRanges("g-7CgBgBB+3GBhQeBiDyDB",!1)),Telugu:()=>new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII",!0)),Thaana:()=>new UnicodeRangeTable(decodeRanges(
"g8BxB",!0)),Thai:()=>new UnicodeRangeTable(decodeRanges("hwD5BGb",!0)),Tibetan:()=>new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB",!0)),Tifinagh:()=>new UnicodeRangeTable(
decodeRanges("wpL3BIBPA",!0)),Tirhuta:()=>new UnicodeRangeTable(decodeRanges("gklCnCJJ",!0)),Todhri:()=>new UnicodeRangeTable(decodeRanges("guhCzB",!0)),Tolong_Siki:()=>new UnicodeRangeTable(
decodeRanges("wtnCrBFJ",!0)),Toto:()=>new UnicodeRangeTable(decodeRanges("w04De",!0)),Tulu_Tigalari:()=>new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDC\
DBCJBCBBJBB",!1)),Ugaritic:()=>new UnicodeRangeTable(decodeRanges("g8gCdCA",!0)),Unknown:()=>new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGB\
cDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGB\
KKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBL\
BBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB\
6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB\
7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBd\
JBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlB\
IBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoB\
DBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJ\
BDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB\
0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCBy\
CLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjG\
UBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD\
-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB\
5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",!1)),Vai:()=>new UnicodeRangeTable(
decodeRanges("gopBrJ",!0)),Vithkuqi:()=>new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB",!0)),Wancho:()=>new UnicodeRangeTable(decodeRanges("g24D5BGA",!0)),
Warang_Citi:()=>new UnicodeRangeTable(decodeRanges("glmCyCNA",!0)),Yezidi:()=>new UnicodeRangeTable(decodeRanges("g0jCpBCCDB",!0)),Yi:()=>new UnicodeRangeTable(
decodeRanges("ggoBskBE2B",!0)),Zanabazar_Square:()=>new UnicodeRangeTable(decodeRanges("gwmCnC",!0))});static FOLD_CATEGORIES=new LazyMap({L:()=>new UnicodeRangeTable(
decodeRanges("laA",!0)),LC:()=>new UnicodeRangeTable(decodeRanges("laA",!0)),Ll:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBB\
BDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0k\
CHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCC\
CBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Lt:()=>new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",!1)),Lu:()=>new UnicodeRangeTable(
decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFn\
FsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJC\
CFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1)),M:()=>new UnicodeRangeTable(decodeRanges(
"5cgBgBlgHAB",!1)),Mn:()=>new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB",!1)),Emoji:()=>new UnicodeRangeTable(decodeRanges("8mJA",!0)),Extended_Pictographic:()=>new UnicodeRangeTable(
decodeRanges("8mJA",!0)),Lowercase:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCB\
BCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJ\
HBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3B\
yBB+EVB75CfBhsVfBhCYBoyehBB",!1)),Math:()=>new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB",!1)),Uppercase:()=>new UnicodeRangeTable(decodeRanges("hDZB7\
BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBC\
BBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBB\
CGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new LazyMap({Common:()=>new UnicodeRangeTable(
decodeRanges("8cgBgB",!1)),Greek:()=>new UnicodeRangeTable(decodeRanges("1FwUwU",!1)),Inherited:()=>new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB",!1))})},Unicode=class Unicode2{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(r){
return r===Unicode2.RUNE_ERROR||r>=Unicode2.MIN_HIGH_SURROGATE&&r<=Unicode2.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(ranges,r){
let lo=0,hi=ranges.length;for(;lo<hi;){let m=lo+Math.floor((hi-lo)/2),rlo=ranges.getLo(m),rhi=ranges.getHi(m);if(rlo<=r&&r<=rhi){let stride=ranges.getStride(m);
return(r-rlo)%stride===0}r<rlo?hi=m:lo=m+1}return!1}static is(ranges,r){if(r<=Unicode2.MAX_LATIN1){for(let i=0;i<ranges.length;i++){if(r>ranges.getHi(i))continue;
let rlo=ranges.getLo(i);if(r<rlo)return!1;let stride=ranges.getStride(i);return(r-rlo)%stride===0}return!1}return ranges.length>0&&r>=ranges.getLo(0)&&Unicode2.
is32(ranges,r)}static isPrint(r){return r<=Unicode2.MAX_LATIN1?r>=32&&r<Unicode2.MAX_ASCII||r>=161&&r!==173:Unicode2.is(UnicodeTables.Print,r)}static simpleFold(r){
if(UnicodeTables.CASE_ORBIT.has(r))return UnicodeTables.CASE_ORBIT.get(r);if(r<=Unicode2.MAX_ASCII){let l=Codepoint.toLowerCase(r);return l!==r?l:Codepoint.toUpperCase(
r)}return r}static equalsIgnoreCase(r1,r2){if(r1===r2)return!0;if(r1<0||r2<0)return!1;if(r1<=Unicode2.MAX_ASCII&&r2<=Unicode2.MAX_ASCII)return 65<=r1&&r1<=90&&(r1|=
32),65<=r2&&r2<=90&&(r2|=32),r1===r2;for(let r=Unicode2.simpleFold(r1);r!==r1;r=Unicode2.simpleFold(r))if(r===r2)return!0;return!1}},RE2JSException=class extends Error{constructor(message){
super(message),this.name="RE2JSException"}},RE2JSSyntaxException=class extends RE2JSException{constructor(error,input=null){let message=`error parsing regexp: ${error}`;
input&&(message+=`: \`${input}\``),super(message),this.name="RE2JSSyntaxException",this.message=message,this.error=error,this.input=input}getDescription(){return this.
error}getPattern(){return this.input}},RE2JSCompileException=class extends RE2JSException{constructor(message){super(message),this.name="RE2JSCompileException"}},
RE2JSGroupException=class extends RE2JSException{constructor(message){super(message),this.name="RE2JSGroupException"}},RE2JSFlagsException=class extends RE2JSException{constructor(message){
super(message),this.name="RE2JSFlagsException"}},RE2JSInternalException=class extends RE2JSException{constructor(message){super(message),this.name="RE2JSInterna\
lException"}},FAST_PATH_TABLE_SIZE=256,WORD_RUNE_TABLE=new Uint8Array(FAST_PATH_TABLE_SIZE);for(let i=0;i<FAST_PATH_TABLE_SIZE;i++)WORD_RUNE_TABLE[i]=97<=i&&i<=
122||65<=i&&i<=90||48<=i&&i<=57||i===95?1:0;var cachedNativeEncoder=null,cachedNativeDecoder=null,Utils=class Utils2{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(value){return typeof value=="string"||Object.prototype.toString.call(value)==="[object String]"}static typeName(value){return value===null||
typeof value!="object"&&typeof value!="function"?value===null?"null":typeof value:Object.prototype.toString.call(value).slice(8,-1)}static checkPattern(pattern){
if(!Utils2.isString(pattern))throw new TypeError(`The pattern must be a string, not ${Utils2.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(input){
if(!Utils2.isString(input)&&!Utils2.isByteArray(input))throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils2.typeName(
input)}`)}static checkFlags(flags2){let known3=PublicFlags.MULTILINE|PublicFlags.DOTALL|PublicFlags.CASE_INSENSITIVE|PublicFlags.DISABLE_UNICODE_GROUPS|PublicFlags.
LONGEST_MATCH|PublicFlags.LOOKBEHINDS;if(!Number.isInteger(flags2)||(flags2&~known3)!==0)throw new RE2JSFlagsException("Flags should only be a combination of MU\
LTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(input){return Array.isArray(input)||Object.prototype.
toString.call(input)==="[object Uint8Array]"}static isalnum(c){return Codepoint.CODES[0]<=c&&c<=Codepoint.CODES[9]||Codepoint.CODES.a<=c&&c<=Codepoint.CODES.z||
Codepoint.CODES.A<=c&&c<=Codepoint.CODES.Z}static unhex(c){return Codepoint.CODES[0]<=c&&c<=Codepoint.CODES[9]?c-Codepoint.CODES[0]:Codepoint.CODES.a<=c&&c<=Codepoint.
CODES.f?c-Codepoint.CODES.a+10:Codepoint.CODES.A<=c&&c<=Codepoint.CODES.F?c-Codepoint.CODES.A+10:-1}static escapeRune(rune){let out="";if(Unicode.isPrint(rune))
Utils2.METACHARACTERS.indexOf(String.fromCodePoint(rune))>=0&&(out+="\\"),out+=String.fromCodePoint(rune);else switch(rune){case Codepoint.CODES['"']:out+='\\"';
break;case Codepoint.CODES["\\"]:out+="\\\\";break;case Codepoint.CODES["	"]:out+="\\t";break;case Codepoint.CODES[`
`]:out+="\\n";break;case Codepoint.CODES["\r"]:out+="\\r";break;case Codepoint.CODES["\b"]:out+="\\b";break;case Codepoint.CODES["\f"]:out+="\\f";break;default:{
let s=rune.toString(16);rune<256?(out+="\\x",s.length===1&&(out+="0"),out+=s):out+=`\\x{${s}}`;break}}return out}static stringToRunes(str){let string=String(str),
runes=[],i=0;for(;i<string.length;){let cp=string.codePointAt(i);runes.push(cp),i+=cp>Unicode.MAX_BMP?2:1}return new Int32Array(runes)}static runeToString(r){return String.
fromCodePoint(r)}static isWordRune(r){return r<FAST_PATH_TABLE_SIZE?WORD_RUNE_TABLE[r]===1:!1}static emptyOpContext(r1,r2){let op=0;return r1<0&&(op|=Utils2.EMPTY_BEGIN_TEXT|
Utils2.EMPTY_BEGIN_LINE),r1===10&&(op|=Utils2.EMPTY_BEGIN_LINE),r2<0&&(op|=Utils2.EMPTY_END_TEXT|Utils2.EMPTY_END_LINE),r2===10&&(op|=Utils2.EMPTY_END_LINE),Utils2.
isWordRune(r1)!==Utils2.isWordRune(r2)?op|=Utils2.EMPTY_WORD_BOUNDARY:op|=Utils2.EMPTY_NO_WORD_BOUNDARY,op}static quoteMeta(str){return str.split("").map(s=>Utils2.
METACHARACTERS.indexOf(s)>=0?`\\${s}`:s).join("")}static charCount(codePoint){return codePoint>Unicode.MAX_BMP?2:1}static toArray(typedArray){let len=typedArray.
length,res=new Array(len);for(let i=0;i<len;i++)res[i]=typedArray[i];return res}static stringToUtf8ByteArray(str){if(globalThis.TextEncoder)return cachedNativeEncoder||
(cachedNativeEncoder=new TextEncoder),cachedNativeEncoder.encode(str);{let out=[],p=0;for(let i=0;i<str.length;i++){let c=str.charCodeAt(i);c<128?out[p++]=c:c<2048?
(out[p++]=c>>6|192,out[p++]=c&63|128):(c&64512)===Unicode.MIN_HIGH_SURROGATE&&i+1<str.length&&(str.charCodeAt(i+1)&64512)===Unicode.MIN_LOW_SURROGATE?(c=Unicode.
MIN_SUPPLEMENTARY_CODE_POINT+((c&1023)<<10)+(str.charCodeAt(++i)&1023),out[p++]=c>>18|240,out[p++]=c>>12&63|128,out[p++]=c>>6&63|128,out[p++]=c&63|128):(out[p++]=
c>>12|224,out[p++]=c>>6&63|128,out[p++]=c&63|128)}return out}}static utf8ByteArrayToString(bytes){if(globalThis.TextDecoder){cachedNativeDecoder||(cachedNativeDecoder=
new TextDecoder("utf-8"));let view=bytes instanceof Uint8Array?bytes:new Uint8Array(bytes);return cachedNativeDecoder.decode(view)}else{let out=[],pos=0,c=0;for(;pos<
bytes.length;){let c1=bytes[pos++];if(c1<128)out[c++]=String.fromCharCode(c1);else if(c1>191&&c1<224){let c2=bytes[pos++];out[c++]=String.fromCharCode((c1&31)<<
6|c2&63)}else if(c1>239&&c1<365){let c2=bytes[pos++],c3=bytes[pos++],c4=bytes[pos++],u=((c1&7)<<18|(c2&63)<<12|(c3&63)<<6|c4&63)-Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
out[c++]=String.fromCharCode(Unicode.MIN_HIGH_SURROGATE+(u>>10)),out[c++]=String.fromCharCode(Unicode.MIN_LOW_SURROGATE+(u&1023))}else{let c2=bytes[pos++],c3=bytes[pos++];
out[c++]=String.fromCharCode((c1&15)<<12|(c2&63)<<6|c3&63)}}return out.join("")}}},createEnum=(values=[],initNum=0)=>{let enumObject=Object.create(null);for(let i=0;i<
values.length;i++){let val=values[i],keyVal=initNum+i;enumObject[val]=keyVal,enumObject[keyVal]=val}return Object.freeze(enumObject)},MatcherInputBase=class MatcherInputBase2{static Encoding=createEnum(
["UTF_16","UTF_8"]);getEncoding(){throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===MatcherInputBase2.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===MatcherInputBase2.
Encoding.UTF_16}},Utf8MatcherInput=class extends MatcherInputBase{constructor(bytes=null){super(),this.bytes=bytes}getEncoding(){return MatcherInputBase.Encoding.
UTF_8}asCharSequence(){return Utils.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}},Utf16MatcherInput=class extends MatcherInputBase{constructor(charSequence=null){
super(),this.charSequence=charSequence}getEncoding(){return MatcherInputBase.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){return Utils.stringToUtf8ByteArray(
this.charSequence.toString())}length(){return this.charSequence.length}},MatcherInput=class{static utf16(charSequence){return Utils.checkInput(charSequence),new Utf16MatcherInput(
charSequence)}static utf8(input){return Utils.isByteArray(input)?new Utf8MatcherInput(input):new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input))}},MachineInputBase=class{static EOF(){
return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){
return 0}},MachineUTF8Input=class MachineUTF8Input2 extends MachineInputBase{static RUNE_ERROR_STEP=Unicode.RUNE_ERROR<<3|1;constructor(bytes,start=0,end=bytes.
length){super(),this.bytes=bytes,this.start=start,this.end=end}hasString(prefilter,pos){let target=prefilter.bytes;if(target.length===0)return!0;let idx=this.indexOf(
this.bytes,target,this.start+pos);return idx!==-1&&idx<=this.end-target.length}hasAnyString(prefilter,pos){return prefilter.automaton8().searchUTF8(this.bytes,this.
start+pos,this.end)}step(pos){if(pos+=this.start,pos>=this.end)return MachineInputBase.EOF();let c=this.bytes[pos]&255;if(c<128)return c<<3|1;let size,rune,lo=128,
hi=191;if(c>=194&&c<=223)size=2,rune=c&31;else if(c>=224&&c<=239)size=3,rune=c&15,c===224?lo=160:c===237&&(hi=159);else if(c>=240&&c<=244)size=4,rune=c&7,c===240?
lo=144:c===244&&(hi=143);else return MachineUTF8Input2.RUNE_ERROR_STEP;if(pos+size>this.end)return MachineUTF8Input2.RUNE_ERROR_STEP;let c1=this.bytes[pos+1]&255;
if(c1<lo||c1>hi)return MachineUTF8Input2.RUNE_ERROR_STEP;if(rune=rune<<6|c1&63,size>2){let c2=this.bytes[pos+2]&255;if((c2&192)!==128)return MachineUTF8Input2.RUNE_ERROR_STEP;
if(rune=rune<<6|c2&63,size>3){let c3=this.bytes[pos+3]&255;if((c3&192)!==128)return MachineUTF8Input2.RUNE_ERROR_STEP;rune=rune<<6|c3&63}}return rune<<3|size}index(re2,pos){
pos+=this.start;let i=this.indexOf(this.bytes,re2.prefixUTF8,pos);return i<0?i:i-pos}context(pos){pos+=this.start;let r1=-1;if(pos>this.start&&pos<=this.end){let start=pos-
1;if(r1=this.bytes[start--],r1>=128){let lim=pos-4;for(lim<this.start&&(lim=this.start);start>=lim&&(this.bytes[start]&192)===128;)start--;start<this.start&&(start=
this.start);let r=this.step(start-this.start);r1=start+(r&7)===pos?r>>3:Unicode.RUNE_ERROR}}let r2=pos<this.end?this.step(pos-this.start)>>3:-1;return Utils.emptyOpContext(
r1,r2)}indexOf(source3,target,fromIndex=0){let targetLength=target.length;if(targetLength===0)return fromIndex<=this.end?fromIndex:-1;let firstByte=target[0],limit=this.
end-targetLength,hasNativeIndexOf=typeof source3.indexOf=="function",i=fromIndex;for(;i<=limit;){if(hasNativeIndexOf){if(i=source3.indexOf(firstByte,i),i===-1||
i>limit)return-1}else{for(;i<=limit&&source3[i]!==firstByte;)i++;if(i>limit)return-1}let match=!0;for(let j=1;j<targetLength;j++)if(source3[i+j]!==target[j]){match=
!1;break}if(match)return i;i++}return-1}prefixLength(re2){return re2.prefixUTF8.length}},MachineUTF16Input=class extends MachineInputBase{constructor(charSequence,start=0,end=charSequence.
length){super(),this.charSequence=charSequence,this.start=start,this.end=end}hasString(prefilter,pos){let idx=this.charSequence.indexOf(prefilter.str,this.start+
pos);return idx!==-1&&idx<=this.end-prefilter.str.length}hasAnyString(prefilter,pos){return prefilter.automaton16().searchUTF16(this.charSequence,this.start+pos,
this.end)}step(pos){if(pos+=this.start,pos>=this.end)return MachineInputBase.EOF();let c1=this.charSequence.charCodeAt(pos);if(c1<Unicode.MIN_HIGH_SURROGATE||c1>
Unicode.MAX_HIGH_SURROGATE||pos+1>=this.end)return c1<<3|1;let c2=this.charSequence.charCodeAt(pos+1);return c2>=Unicode.MIN_LOW_SURROGATE&&c2<=Unicode.MAX_LOW_SURROGATE?
(c1-Unicode.MIN_HIGH_SURROGATE)*1024+(c2-Unicode.MIN_LOW_SURROGATE)+Unicode.MIN_SUPPLEMENTARY_CODE_POINT<<3|2:c1<<3|1}index(re2,pos){pos+=this.start;let i=this.
charSequence.indexOf(re2.prefix,pos);return i<0||i>this.end-re2.prefix.length?-1:i-pos}context(pos){pos+=this.start;let r1=pos>this.start&&pos<=this.end?this.charSequence.
charCodeAt(pos-1):-1,r2=pos<this.end?this.charSequence.charCodeAt(pos):-1;return Utils.emptyOpContext(r1,r2)}prefixLength(re2){return re2.prefix.length}},MachineInput=class{static fromUTF8(bytes,start=0,end=bytes.
length){return new MachineUTF8Input(bytes,start,end)}static fromUTF16(charSequence,start=0,end=void 0){return Utils.checkInput(charSequence),new MachineUTF16Input(
charSequence,start,end??charSequence.length)}},Matcher=class Matcher2{static MAX_REPLACER_ARGS=65535;static quoteReplacement(str,javaMode=!1){return javaMode?str.
indexOf("\\")<0&&str.indexOf("$")<0?str:str.split("").map(s=>{let c=s.codePointAt(0);return c===Codepoint.CODES["\\"]||c===Codepoint.CODES.$?`\\${s}`:s}).join(""):
str.indexOf("$")<0?str:str.split("").map(s=>s.codePointAt(0)===Codepoint.CODES.$?"$$":s).join("")}constructor(pattern,input){if(pattern===null)throw new Error("\
pattern is null");this.patternInput=pattern;let re2=this.patternInput.re2();this.patternGroupCount=re2.numberOfCapturingGroups(),this.groups=[],this.namedGroups=
re2.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).length>0,this.numberOfInstructions=re2.numberOfInstructions(),this.lookbehindState=null,input instanceof
MatcherInputBase?this.resetMatcherInput(input):Utils.isByteArray(input)?this.resetMatcherInput(MatcherInput.utf8(input)):this.resetMatcherInput(MatcherInput.utf16(
input))}pattern(){return this.patternInput}reset(){return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,
this.anchorFlag=0,this}resetMatcherInput(input){if(input===null)throw new Error("input is null");return input instanceof MatcherInputBase||(Utils.isByteArray(input)?
input=MatcherInput.utf8(input):input=MatcherInput.utf16(input)),this.matcherInput=input,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
this.patternInput.re2().createLookbehindState(),this.reset(),this}start(group=0){if(typeof group=="string"){let groupInt=this.namedGroups[group];if(!Number.isFinite(
groupInt))throw new RE2JSGroupException(`group '${group}' not found`);group=groupInt}return this.loadGroup(group),this.groups[2*group]}end(group=0){if(typeof group==
"string"){let groupInt=this.namedGroups[group];if(!Number.isFinite(groupInt))throw new RE2JSGroupException(`group '${group}' not found`);group=groupInt}return this.
loadGroup(group),this.groups[2*group+1]}programSize(){return this.numberOfInstructions}group(group=0){if(typeof group=="string"){let groupInt=this.namedGroups[group];
if(!Number.isFinite(groupInt))throw new RE2JSGroupException(`group '${group}' not found`);group=groupInt}let start=this.start(group),end=this.end(group);return start<
0&&end<0?null:this.substring(start,end)}getNamedGroups(){if(!this.hasMatch)throw new RE2JSGroupException("perhaps no match attempted");let result=Object.create(
null);for(let name of Object.keys(this.namedGroups))result[name]=this.group(name);return result}groupCount(){return this.patternGroupCount}loadGroup(group){if(!Number.
isInteger(group)||group<0||group>this.patternGroupCount)throw new RE2JSGroupException(`Group index out of bounds: ${group}`);if(!this.hasMatch)throw new RE2JSGroupException(
"perhaps no match attempted");if(group===0||this.hasGroups)return;let end=this.matcherInputLength,res=this.patternInput.re2().matchMachineInput(this.matcherInput,
this.groups[0],end,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState);if(!res[0])throw new RE2JSGroupException("inconsistency in matching group data");
this.groups=res[1],this.hasGroups=!0}matches(){return this.genMatch(0,RE2Flags.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,RE2Flags.ANCHOR_START)}find(start=null){
if(start!==null){if(!Number.isInteger(start)||start<0||start>this.matcherInputLength)throw new RE2JSGroupException(`start index out of bounds: ${start}`);return this.
reset(),this.genMatch(start,0)}if(start=0,this.hasMatch&&(start=this.groups[1],this.groups[0]===this.groups[1])){let r=(this.matcherInput.isUTF16Encoding()?MachineInput.
fromUTF16(this.matcherInput.asCharSequence(),0,this.matcherInputLength):MachineInput.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).step(start);
r<0?start++:start+=r&7}return this.genMatch(start,RE2Flags.UNANCHORED)}genMatch(startByte,anchor){let res=this.patternInput.re2().matchMachineInput(this.matcherInput,
startByte,this.matcherInputLength,anchor,1,this.lookbehindState);return res[0]?(this.groups=res[1],this.hasMatch=!0,this.hasGroups=this.patternGroupCount===0,this.
anchorFlag=anchor,!0):(this.hasMatch=!1,!1)}substring(start,end){return this.matcherInput.isUTF8Encoding()?Utils.utf8ByteArrayToString(this.matcherInput.asBytes().
slice(start,end)):this.matcherInput.asCharSequence().substring(start,end).toString()}inputLength(){return this.matcherInputLength}appendReplacement(replacement,javaMode=!1){
let res="",s=this.start(),e=this.end();return this.appendPos<s&&(res+=this.substring(this.appendPos,s)),this.appendPos=e,res+=javaMode?this.appendReplacementInternalJava(
replacement):this.appendReplacementInternalJs(replacement),res}appendReplacementInternalJava(replacement){let res="",last=0,m=replacement.length,i=0;for(;i<m;){
let cCode=replacement.codePointAt(i);if(cCode===Codepoint.CODES["\\"]){if(last<i&&(res+=replacement.substring(last,i)),i++,i>=m)throw new RE2JSGroupException("c\
haracter to be escaped is missing");last=i,i++;continue}if(cCode===Codepoint.CODES.$){if(last<i&&(res+=replacement.substring(last,i)),i+1>=m)throw new RE2JSGroupException(
"Illegal group reference: group index is missing");let nextCode=replacement.codePointAt(i+1);if(Codepoint.CODES[0]<=nextCode&&nextCode<=Codepoint.CODES[9]){let n=nextCode-
Codepoint.CODES[0],j=i+2;for(;j<m;j++){let digit=replacement.codePointAt(j);if(digit<Codepoint.CODES[0]||digit>Codepoint.CODES[9]||n*10+digit-Codepoint.CODES[0]>
this.patternGroupCount)break;n=n*10+digit-Codepoint.CODES[0]}if(n>this.patternGroupCount)throw new RE2JSGroupException(`n > number of groups: ${n}`);let group=this.
group(n);group!==null&&(res+=group),i=j,last=i}else if(nextCode===Codepoint.CODES["{"]){let j=i+2;for(;j<m&&replacement.codePointAt(j)!==Codepoint.CODES["}"];)j++;
if(j>=m)throw new RE2JSGroupException("named capture group is missing trailing '}'");let groupName=replacement.substring(i+2,j),groupVal=this.group(groupName);groupVal!==
null&&(res+=groupVal),i=j+1,last=i}else throw new RE2JSGroupException("Illegal group reference");continue}i++}return last<m&&(res+=replacement.substring(last,m)),
res}appendReplacementInternalJs(replacement){let isDigit=c=>c>=48&&c<=57,groupCount=this.patternGroupCount,res="",i=0;for(;i<replacement.length;){let dollar=replacement.
indexOf("$",i);if(dollar<0)break;res+=replacement.substring(i,dollar),i=dollar;let c=replacement.charCodeAt(i+1);if(c===Codepoint.CODES.$)res+="$",i+=2;else if(c===
Codepoint.CODES["&"])res+=this.group(0),i+=2;else if(c===Codepoint.CODES["`"])res+=this.substring(0,this.start(0)),i+=2;else if(c===Codepoint.CODES["'"])res+=this.
substring(this.end(0),this.matcherInputLength),i+=2;else if(isDigit(c)){let digits=1,index=c-48,c2=replacement.charCodeAt(i+2);if(isDigit(c2)&&index*10+c2-48<=groupCount&&
(digits=2,index=index*10+c2-48),index>=1&&index<=groupCount){let group=this.group(index);group!==null&&(res+=group)}else res+=replacement.substring(i,i+1+digits);
i+=1+digits}else if(c===Codepoint.CODES["<"]&&this.hasNamedGroups){let gt=replacement.indexOf(">",i+2);if(gt<0)res+="$<",i+=2;else{let name=replacement.substring(
i+2,gt);if(Object.hasOwn(this.namedGroups,name)){let group=this.group(name);group!==null&&(res+=group)}i=gt+1}}else res+="$",i+=1}return res+replacement.substring(
i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(replacement,javaMode=!1){return this.replace(replacement,!0,javaMode)}replaceFirst(replacement,javaMode=!1){
return this.replace(replacement,!1,javaMode)}replace(replacement,all=!0,javaMode=!1){let res="";this.reset();let isFunc=typeof replacement=="function",originalInput=null;
if(isFunc){if(this.groupCount()>=Matcher2.MAX_REPLACER_ARGS)throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");originalInput=
this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.asCharSequence()}for(;this.find()&&(res+=isFunc?this.appendReplacementFunc(replacement,
originalInput):this.appendReplacement(replacement,javaMode),!!all););return res+=this.appendTail(),res}appendReplacementFunc(replacer,originalInput){let res="",
s=this.start(),e=this.end();this.appendPos<s&&(res+=this.substring(this.appendPos,s)),this.appendPos=e;let args=this.matchArray();return args.push(s,originalInput),
this.hasNamedGroups&&args.push(this.namedGroupsObject()),res+=String(replacer(...args)),res}matchArray(){let result=[this.group(0)];for(let i=1;i<=this.patternGroupCount;i++){
let group=this.group(i);result.push(group===null?void 0:group)}return result}namedGroupsObject(){if(!this.hasNamedGroups)return;let result=this.getNamedGroups();
for(let name in result)result[name]===null&&(result[name]=void 0);return result}},Inst=class Inst2{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(op){
return Inst2.RUNE<=op&&op<=Inst2.RUNE_ANY_NOT_NL}static escapeRunes(runes){let out='"';for(let rune of runes)out+=Utils.escapeRune(rune);return out+='"',out}constructor(op){
this.op=op,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(r){if(this.runes.length===1){let r0=this.runes[0];return(this.arg&RE2Flags.
FOLD_CASE)!==0?Unicode.equalsIgnoreCase(r0,r):r===r0}let len=this.runes.length;if(len===0)return!1;if(len===2||len===4||len===6||len===8){for(let j=0;j<len;j+=2){
if(r<this.runes[j])return!1;if(r<=this.runes[j+1])return!0}return!1}let base=0,n=len>>1;for(;n>1;){let half=n>>1;base+=this.runes[base+half<<1]<=r?half:0,n-=half}
base+=this.runes[base<<1]<=r?1:0;let m=base-1;return m>=0&&r<=this.runes[m<<1|1]}matchRunePos(r){if(this.runes.length===1){let r0=this.runes[0];return(this.arg&
RE2Flags.FOLD_CASE)!==0?Unicode.equalsIgnoreCase(r0,r)?0:-1:r===r0?0:-1}let len=this.runes.length;if(len===0)return-1;if(len===2||len===4||len===6||len===8){for(let j=0;j<
len;j+=2){if(r<this.runes[j])return-1;if(r<=this.runes[j+1])return Math.floor(j/2)}return-1}let base=0,n=len>>1;for(;n>1;){let half=n>>1;base+=this.runes[base+half<<
1]<=r?half:0,n-=half}base+=this.runes[base<<1]<=r?1:0;let m=base-1;return m>=0&&r<=this.runes[m<<1|1]?m:-1}toString(){switch(this.op){case Inst2.ALT:return`alt \
-> ${this.out}, ${this.arg}`;case Inst2.ALT_MATCH:return`altmatch -> ${this.out}, ${this.arg}`;case Inst2.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case Inst2.
EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case Inst2.MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case Inst2.FAIL:return"fail";case Inst2.NOP:
return`nop -> ${this.out}`;case Inst2.LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case Inst2.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case Inst2.
RUNE:return this.runes===null?"rune <null>":["rune ",Inst2.escapeRunes(this.runes),(this.arg&RE2Flags.FOLD_CASE)!==0?"/i":""," -> ",this.out].join("");case Inst2.
RUNE1:return`rune1 ${Inst2.escapeRunes(this.runes)} -> ${this.out}`;case Inst2.RUNE_ANY:return`any -> ${this.out}`;case Inst2.RUNE_ANY_NOT_NL:return`anynotnl ->\
 ${this.out}`;default:throw new Error("unhandled case in Inst.toString")}}},Queue=class Queue2{constructor(numInst){this.sparse=new Int32Array(numInst),this.densePcs=
new Int32Array(numInst),this.denseCaps=null,this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(ncap){this.ncap=ncap;let needed=Math.min(this.
densePcs.length,Queue2.INITIAL_THREADS)*ncap;(!this.denseCaps||this.denseCaps.length<needed)&&(this.denseCaps=new Int32Array(needed))}growCaps(needed){let limit=this.
densePcs.length*this.ncap,grown=new Int32Array(Math.min(limit,Math.max(needed,2*this.denseCaps.length)));grown.set(this.denseCaps),this.denseCaps=grown}contains(pc){
let j=this.sparse[pc];return j<this.size&&this.densePcs[j]===pc}isEmpty(){return this.size===0}add(pc){let j=this.size++;return this.sparse[pc]=j,this.densePcs[j]=
pc,j}clear(){this.size=0,this.mainThreads=0}toString(){let out="{";for(let i=0;i<this.size;i++)i!==0&&(out+=", "),out+=this.densePcs[i];return out+="}",out}},LookbehindState=class{constructor(prog){
this.pos=-1,this.pcs=new Int32Array(prog.numInst()),this.size=0,this.lbTable=new Int32Array(prog.numLb+1)}reset(){this.pos=-1,this.size=0}},Machine=class Machine2{static fromRE2(re2){
let m=new Machine2;return m.prog=re2.prog,m.re2=re2,m.q0=new Queue(m.prog.numInst()),m.q1=new Queue(m.prog.numInst()),m.addStack=new Int32Array(2*(m.prog.numInst()+
1)),m.matched=!1,m.matchcap=new Int32Array(m.prog.numCap<2?2:m.prog.numCap),m.ncap=0,m}constructor(){this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.
addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,this.lbTable=null}init(ncap){this.ncap=ncap,ncap>this.matchcap.length?this.matchcap=new Int32Array(
ncap).fill(-1):this.matchcap.fill(-1),this.q0.init(ncap),this.q1.init(ncap),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?Utils.emptyInts():Utils.toArray(this.matchcap.subarray(0,this.ncap))}match(input,pos,anchor,lbState=null){
let startCond=this.re2.cond;if(startCond===Utils.EMPTY_ALL||(anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return!1;this.matched=!1,this.
matchcap.fill(-1);let hasLookbehinds=this.prog.numLb>0,matchStartPos=pos,currentPos=pos,resumeLookbehinds=!1;hasLookbehinds&&(lbState!==null&&lbState.pos>=0&&lbState.
pos<=pos?(currentPos=lbState.pos,resumeLookbehinds=!0):currentPos=0);let saveLookbehinds=hasLookbehinds&&lbState!==null,runq=this.q0,nextq=this.q1,r=input.step(
currentPos),rune=r>>3,width=r&7,rune1=-1,width1=0;r!==MachineInputBase.EOF()&&(r=input.step(currentPos+width),rune1=r>>3,width1=r&7);let flag;for(currentPos===0?
flag=Utils.emptyOpContext(-1,rune):flag=input.context(currentPos),hasLookbehinds&&(resumeLookbehinds?this.restoreLookbehinds(lbState,runq,flag):this.spawnLookbehinds(
runq,currentPos,flag));;){if(runq.mainThreads===0){if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&currentPos!==0||(anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.
ANCHOR_BOTH)&&currentPos!==0||this.matched)break;if(this.prog.numLb===0&&runq.isEmpty()&&this.re2.prefix.length!==0&&rune1!==this.re2.prefixRune&&input.canCheckPrefix()){
let advance=input.index(this.re2,currentPos);if(advance<0)break;currentPos+=advance,r=input.step(currentPos),rune=r>>3,width=r&7,r=input.step(currentPos+width),
rune1=r>>3,width1=r&7,flag=input.context(currentPos)}}currentPos>=matchStartPos&&(saveLookbehinds&&(this.saveLookbehinds(lbState,runq,currentPos),saveLookbehinds=
!1),!this.matched&&(currentPos===0||anchor===RE2Flags.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=currentPos),this.add(runq,this.prog.start,currentPos,this.matchcap,
0,flag)));let nextPos=currentPos+width;if(flag=input.context(nextPos),this.step(runq,nextq,currentPos,nextPos,rune,flag,anchor,currentPos===input.endPos()),width===
0||this.ncap===0&&this.matched)break;currentPos+=width,rune=rune1,width=width1,rune!==-1&&(r=input.step(currentPos+width),rune1=r>>3,width1=r&7);let tmpq=runq;runq=
nextq,nextq=tmpq}return runq.clear(),nextq.clear(),this.matched}matchSet(input,pos,anchor){let startCond=this.re2.cond;if(startCond===Utils.EMPTY_ALL)return[];if((anchor===
RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return[];let currentPos=this.prog.numLb>0?0:pos,matchStartPos=pos,runq=this.q0,nextq=this.q1,r=input.
step(currentPos),rune=r>>3,width=r&7,rune1=-1,width1=0;r!==MachineInputBase.EOF()&&(r=input.step(currentPos+width),rune1=r>>3,width1=r&7);let flag=currentPos===
0?Utils.emptyOpContext(-1,rune):input.context(currentPos),matches=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(runq,currentPos,flag);!(runq.mainThreads===
0&&((startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&currentPos!==0||(anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&currentPos!==0));){(currentPos===0||
anchor===RE2Flags.UNANCHORED)&&currentPos>=matchStartPos&&this.add(runq,this.prog.start,currentPos,this.matchcap,0,flag);let nextPos=currentPos+width;flag=input.
context(nextPos);for(let j=0;j<runq.size;j++){let pc=runq.densePcs[j],i=this.prog.inst[pc],capOffset=j*this.ncap,add2=!1;switch(i.op){case Inst.MATCH:if(anchor===
RE2Flags.ANCHOR_BOTH&&currentPos!==input.endPos())break;matches.add(i.arg);break;case Inst.RUNE:add2=i.matchRune(rune);break;case Inst.RUNE1:add2=rune===i.runes[0];
break;case Inst.RUNE_ANY:add2=!0;break;case Inst.RUNE_ANY_NOT_NL:add2=rune!==10;break;default:continue}add2&&this.add(nextq,i.out,nextPos,runq.denseCaps,capOffset,
flag)}if(runq.clear(),width===0)break;currentPos+=width,rune=rune1,width=width1,rune!==-1&&(r=input.step(currentPos+width),rune1=r>>3,width1=r&7);let tmpq=runq;
runq=nextq,nextq=tmpq}return nextq.clear(),Array.from(matches).sort((a,b)=>a-b)}step(runq,nextq,pos,nextPos,c,nextCond,anchor,atEnd){let longest2=this.re2.longest;
for(let j=0;j<runq.size;j++){let pc=runq.densePcs[j],capOffset=j*this.ncap;if(longest2&&this.matched&&this.ncap>0&&this.matchcap[0]<runq.denseCaps[capOffset])continue;
let i=this.prog.inst[pc],add2=!1;switch(i.op){case Inst.MATCH:if(anchor===RE2Flags.ANCHOR_BOTH&&!atEnd)break;if(this.ncap>0&&(!longest2||!this.matched||this.matchcap[1]<
pos)){runq.denseCaps[capOffset+1]=pos;for(let k=0;k<this.ncap;k++)this.matchcap[k]=runq.denseCaps[capOffset+k]}longest2||(runq.size=0),this.matched=!0;break;case Inst.
RUNE:add2=i.matchRune(c);break;case Inst.RUNE1:add2=c===i.runes[0];break;case Inst.RUNE_ANY:add2=!0;break;case Inst.RUNE_ANY_NOT_NL:add2=c!==10;break;default:continue}
add2&&this.add(nextq,i.out,nextPos,runq.denseCaps,capOffset,nextCond)}runq.clear()}spawnLookbehinds(q,pos,flag){for(let i=0;i<this.prog.lbStarts.length;i++)this.
add(q,this.prog.lbStarts[i],pos,this.matchcap,0,flag)}restoreLookbehinds(lbState,q,flag){this.lbTable.set(lbState.lbTable);for(let j=0;j<lbState.size;j++)this.add(
q,lbState.pcs[j],lbState.pos,this.matchcap,0,flag)}saveLookbehinds(lbState,q,pos){let size=0;for(let j=0;j<q.size;j++){let pc=q.densePcs[j];this.prog.lbInst[pc]===
1&&Inst.isRuneOp(this.prog.inst[pc].op)&&(lbState.pcs[size++]=pc)}lbState.size=size,lbState.pos=pos,lbState.lbTable.set(this.lbTable)}add(q,pc,pos,capArray,capOffset,cond){
let stk=this.addStack,nstk=0;for(;;){for(;pc!==0&&!q.contains(pc);){let d=q.add(pc),inst=this.prog.inst[pc];switch(inst.op){case Inst.FAIL:pc=0;break;case Inst.
ALT:case Inst.ALT_MATCH:stk[nstk++]=inst.arg,stk[nstk++]=0,pc=inst.out;break;case Inst.EMPTY_WIDTH:pc=(inst.arg&~cond)===0?inst.out:0;break;case Inst.NOP:pc=inst.
out;break;case Inst.CAPTURE:inst.arg<this.ncap&&(stk[nstk++]=-inst.arg-1,stk[nstk++]=capArray[capOffset+inst.arg],capArray[capOffset+inst.arg]=pos),pc=inst.out;
break;case Inst.LB_WRITE:this.lbTable[Math.abs(inst.arg)]=pos,pc=inst.out;break;case Inst.LB_CHECK:inst.arg>0?pc=this.lbTable[inst.arg]===pos?inst.out:0:pc=this.
lbTable[-inst.arg]!==pos?inst.out:0;break;case Inst.MATCH:case Inst.RUNE:case Inst.RUNE1:case Inst.RUNE_ANY:case Inst.RUNE_ANY_NOT_NL:if(this.prog.lbInst[pc]===
0&&q.mainThreads++,this.ncap>0){let destOffset=d*this.ncap;destOffset+this.ncap>q.denseCaps.length&&q.growCaps(destOffset+this.ncap);for(let c=0;c<this.ncap;c++)
q.denseCaps[destOffset+c]=capArray[capOffset+c]}pc=0;break;default:throw new RE2JSInternalException("unhandled")}}if(nstk===0)return;nstk-=2;let entry=stk[nstk];
entry<0?(capArray[capOffset-entry-1]=stk[nstk+1],pc=0):pc=entry}}},hashState=(pcs,flag,ids)=>{let h=-2128831035;for(let i=0;i<pcs.length;i++)h^=pcs[i],h=Math.imul(
h,16777619);h^=flag,h=Math.imul(h,16777619);for(let i=0;i<ids.length;i++)h^=ids[i],h=Math.imul(h,16777619);return h},arraysEqual=(a,b)=>{if(a.length!==b.length)
return!1;for(let i=0;i<a.length;i++)if(a[i]!==b[i])return!1;return!0},isState=(state,pcs,flag,ids)=>state.flag===flag&&arraysEqual(state.nfaStates,pcs)&&arraysEqual(
state.matchIDs,ids),NO_IDS=[],END_TEXT=-1,DFAState=class{constructor(nfaStates,flag,matchIDs){this.nfaStates=nfaStates,this.flag=flag,this.isMatch=(flag&DFA.FLAG_MATCH)!==
0,this.matchIDs=matchIDs,this.next=null,this.nextAnchored=null}},DFA=class DFA2{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(prog,maxMem=8388608){
this.prog=prog,this.maxMem=maxMem,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let pc=0;pc<prog.numInst();pc++){let op=prog.
getInst(pc).op;if(op===Inst.LB_WRITE||op===Inst.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),this.stateBudget=maxMem,this.memBudget=maxMem}computeRuneClasses(){
let bounds=new Set,addRange=(lo,hi)=>{bounds.add(lo),bounds.add(hi+1)};for(let pc=0;pc<this.prog.numInst();pc++){let inst=this.prog.getInst(pc);switch(inst.op){case Inst.
RUNE:case Inst.RUNE1:if(inst.runes.length===1){if(addRange(inst.runes[0],inst.runes[0]),(inst.arg&RE2Flags.FOLD_CASE)!==0)for(let f=Unicode.simpleFold(inst.runes[0]);f!==
inst.runes[0];f=Unicode.simpleFold(f))addRange(f,f)}else for(let j=0;j<inst.runes.length;j+=2)addRange(inst.runes[j],inst.runes[j+1]);break;case Inst.RUNE_ANY_NOT_NL:
addRange(10,10);break;case Inst.EMPTY_WIDTH:(inst.arg&(Utils.EMPTY_BEGIN_LINE|Utils.EMPTY_END_LINE))!==0&&addRange(10,10),(inst.arg&(Utils.EMPTY_WORD_BOUNDARY|Utils.
EMPTY_NO_WORD_BOUNDARY))!==0&&(addRange(48,57),addRange(65,90),addRange(95,95),addRange(97,122))}}bounds.delete(0),this.classBounds=Int32Array.from(bounds).sort(),
this.numClasses=this.classBounds.length+1;let latin1Class=new Int32Array(Unicode.MAX_LATIN1+1);for(let r=0;r<=Unicode.MAX_LATIN1;r++)latin1Class[r]=this.searchClass(
r);this.latin1Class=latin1Class}runeClass(r){return r<=Unicode.MAX_LATIN1?this.latin1Class[r]:this.searchClass(r)}searchClass(r){let bounds=this.classBounds,lo=0,
hi=bounds.length;for(;lo<hi;){let mid=lo+hi>>1;bounds[mid]<=r?lo=mid+1:hi=mid}return lo}closure(pcs,flag){let closure=new Set,stack=Array.from(pcs),needflags=0;
for(;stack.length>0;){let pc=stack.pop();if(pc===0||closure.has(pc))continue;closure.add(pc);let inst=this.prog.getInst(pc);switch(inst.op){case Inst.ALT:case Inst.
ALT_MATCH:stack.push(inst.out),stack.push(inst.arg);break;case Inst.NOP:case Inst.CAPTURE:stack.push(inst.out);break;case Inst.EMPTY_WIDTH:needflags|=inst.arg,(inst.
arg&~flag)===0&&stack.push(inst.out)}}return{pcs:Array.from(closure).sort((a,b)=>a-b),needflags}}getState(pcs,flag,ids){let hash=hashState(pcs,flag,ids),cached=this.
stateCache.get(hash);if(cached instanceof DFAState){if(isState(cached,pcs,flag,ids))return cached}else if(cached!==void 0){for(let i=0;i<cached.length;i++)if(isState(
cached[i],pcs,flag,ids))return cached[i]}let cost=DFA2.stateCost(pcs,ids);if(this.memBudget<cost)return null;this.memBudget-=cost;let state=new DFAState(pcs,flag,
ids);return cached===void 0?this.stateCache.set(hash,state):cached instanceof DFAState?this.stateCache.set(hash,[cached,state]):cached.push(state),this.stateCount++,
state}static stateCost(pcs,ids){let idsCost=ids.length===0?0:DFA2.ARRAY_OVERHEAD+DFA2.ELEMENT_SIZE*ids.length;return DFA2.STATE_OVERHEAD+DFA2.ELEMENT_SIZE*pcs.length+
idsCost}*cachedStates(){for(let cached of this.stateCache.values())cached instanceof DFAState?yield cached:yield*cached}makeState(pcs,flag,ids){let closure=this.
closure(pcs,flag&DFA2.FLAG_EMPTY_MASK),stateFlag=flag;return closure.needflags===0&&(stateFlag&=DFA2.FLAG_MATCH),stateFlag|=closure.needflags<<DFA2.FLAG_NEED_SHIFT,
this.getState(closure.pcs,stateFlag,ids)}allocTable(state,anchor){let size=this.numClasses+1,cost=DFA2.TABLE_OVERHEAD+DFA2.ELEMENT_SIZE*size;if(this.memBudget<cost)
return null;this.memBudget-=cost;let table=new Array(size).fill(null);return anchor===RE2Flags.UNANCHORED?state.next=table:state.nextAnchored=table,table}clearCache(){
this.stateCache.clear(),this.stateCount=0,this.startStates.clear(),this.memBudget=this.stateBudget}resetCache(current){return this.clearCache(),this.getState(current.
nfaStates,current.flag,current.matchIDs)}step(state,cls,rune,anchor){let table=anchor===RE2Flags.UNANCHORED?state.next:state.nextAnchored;if(table!==null){let cached=table[cls];
if(cached!==null)return cached}else if(table=this.allocTable(state,anchor),table===null)return null;let needflag=state.flag>>>DFA2.FLAG_NEED_SHIFT,oldbeforeflag=state.
flag&DFA2.FLAG_EMPTY_MASK,beforeflag=oldbeforeflag,afterflag=0;rune===10&&(beforeflag|=Utils.EMPTY_END_LINE,afterflag|=Utils.EMPTY_BEGIN_LINE),rune===END_TEXT&&
(beforeflag|=Utils.EMPTY_END_LINE|Utils.EMPTY_END_TEXT);let islastword=(state.flag&DFA2.FLAG_LAST_WORD)!==0,isword=rune!==END_TEXT&&Utils.isWordRune(rune);beforeflag|=
isword===islastword?Utils.EMPTY_NO_WORD_BOUNDARY:Utils.EMPTY_WORD_BOUNDARY;let pcs=state.nfaStates;(beforeflag&~oldbeforeflag&needflag)!==0&&(pcs=this.closure(pcs,
beforeflag).pcs);let nextPCs=[],ismatch=!1,ids=NO_IDS;for(let i=0;i<pcs.length;i++){let inst=this.prog.getInst(pcs[i]);inst.op===Inst.MATCH?(ismatch||(ismatch=!0,
ids=[]),ids.push(inst.arg)):rune!==END_TEXT&&Inst.isRuneOp(inst.op)&&inst.matchRune(rune)&&nextPCs.push(inst.out)}ids.length>1&&ids.sort((a,b)=>a-b),anchor===RE2Flags.
UNANCHORED&&rune!==END_TEXT&&nextPCs.push(this.prog.start);let flag=afterflag;ismatch&&(flag|=DFA2.FLAG_MATCH),isword&&(flag|=DFA2.FLAG_LAST_WORD);let nextState=this.
makeState(nextPCs,flag,ids);return nextState===null?null:(table[cls]=nextState,nextState)}start(input,pos){let context=input.context(pos),flags2;if((context&Utils.
EMPTY_BEGIN_TEXT)!==0)flags2=Utils.EMPTY_BEGIN_TEXT|Utils.EMPTY_BEGIN_LINE;else if((context&Utils.EMPTY_BEGIN_LINE)!==0)flags2=Utils.EMPTY_BEGIN_LINE;else{let r=input.
step(pos),nextIsWord=r>=0&&Utils.isWordRune(r>>3);flags2=(context&Utils.EMPTY_WORD_BOUNDARY)!==0!==nextIsWord?DFA2.FLAG_LAST_WORD:0}let state=this.startStates.get(
flags2);if(state===void 0){if(state=this.makeState([this.prog.start],flags2,NO_IDS),state===null&&(this.clearCache(),state=this.makeState([this.prog.start],flags2,
NO_IDS),state===null))return null;this.startStates.set(flags2,state)}return state}stepOrReset(state,cls,rune,anchor,pos,search){let next=this.step(state,cls,rune,
anchor);if(next!==null)return next;if(search.resetPos>=0&&pos-search.resetPos<DFA2.PROGRESS_PER_STATE*this.stateCount)return null;search.resetPos=pos;let restored=this.
resetCache(state);return restored===null?null:(next=this.step(restored,cls,rune,anchor),next)}run(input,pos,anchor,state,onMatch){let endPos=input.endPos(),latin1Class=this.
latin1Class,unanchored=anchor===RE2Flags.UNANCHORED,search={resetPos:-1},i=pos;for(;i<endPos;){let r=input.step(i),rune=r>>3,width=r&7;if(width===0)break;let cls=rune<=
Unicode.MAX_LATIN1?latin1Class[rune]:this.runeClass(rune),next=unanchored&&state.next!==null?state.next[cls]:null;if(next===null&&(next=this.stepOrReset(state,cls,
rune,anchor,i,search),next===null))return null;if(state=next,state.isMatch&&onMatch(state,!1))return!0;if(!unanchored&&state.nfaStates.length===0)return!1;i+=width}
return state=this.stepOrReset(state,this.numClasses,END_TEXT,anchor,i,search),state===null?null:state.isMatch&&onMatch(state,!0)}match(input,pos,anchor){if(this.
failed)return null;if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return!1;let startState=this.start(input,pos);return startState===
null?null:this.run(input,pos,anchor,startState,(state,atEnd)=>anchor!==RE2Flags.ANCHOR_BOTH||atEnd)}matchSet(input,pos,anchor){if(this.failed)return null;if((anchor===
RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return[];let startState=this.start(input,pos);if(startState===null)return null;let matches=new Set,
collect3=(state,atEnd)=>{if(anchor!==RE2Flags.ANCHOR_BOTH||atEnd)for(let k=0;k<state.matchIDs.length;k++)matches.add(state.matchIDs[k]);return!1};return this.run(
input,pos,anchor,startState,collect3)===null?null:Array.from(matches).sort((a,b)=>a-b)}},VISITED_BITS=32,MAX_BACKTRACK_PROG=500,INITIAL_JOB_CAPACITY=256,MAX_BACKTRACK_VECTOR=262144,
BitState=class{constructor(){this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(INITIAL_JOB_CAPACITY),this.
jobArg=new Uint8Array(INITIAL_JOB_CAPACITY),this.jobPos=new Int32Array(INITIAL_JOB_CAPACITY),this.jobLen=0,this.visited=new Uint32Array(0)}reset(prog,end,ncap){
this.end=end,this.jobLen=0,this.ncap=ncap;let visitedSize=prog.numInst()*(end+1)+VISITED_BITS-1>>>5;this.visited.length<visitedSize?this.visited=new Uint32Array(
visitedSize):this.visited.fill(0,0,visitedSize),this.cap.length<ncap?this.cap=new Int32Array(ncap).fill(-1):this.cap.fill(-1,0,ncap),this.matchcap.length<ncap?this.
matchcap=new Int32Array(ncap).fill(-1):this.matchcap.fill(-1,0,ncap)}shouldVisit(pc,pos){let n=pc*(this.end+1)+pos,idx=n>>>5,mask=1<<(n&31);return(this.visited[idx]&
mask)!==0?!1:(this.visited[idx]|=mask,!0)}push(re2,pc,pos,arg){if(re2.prog.getInst(pc).op!==Inst.FAIL&&(arg||this.shouldVisit(pc,pos))){if(this.jobLen>=this.jobPc.
length){let newSize=this.jobPc.length*2,newPc=new Int32Array(newSize);newPc.set(this.jobPc),this.jobPc=newPc;let newArg=new Uint8Array(newSize);newArg.set(this.
jobArg),this.jobArg=newArg;let newPos=new Int32Array(newSize);newPos.set(this.jobPos),this.jobPos=newPos}this.jobPc[this.jobLen]=pc,this.jobArg[this.jobLen]=arg?
1:0,this.jobPos[this.jobLen]=pos,this.jobLen++}}tryBacktrack(re2,input,pc,pos,anchor){let longest2=re2.longest;for(this.push(re2,pc,pos,!1);this.jobLen>0;){this.
jobLen--;let currentPc=this.jobPc[this.jobLen],arg=this.jobArg[this.jobLen]===1,currentPos=this.jobPos[this.jobLen],skipShouldVisit=!0;for(;!(!skipShouldVisit&&
!this.shouldVisit(currentPc,currentPos));){skipShouldVisit=!1;let inst=re2.prog.getInst(currentPc);switch(inst.op){case Inst.FAIL:break;case Inst.ALT:if(arg){arg=
!1,currentPc=inst.arg;continue}else{this.push(re2,currentPc,currentPos,!0),currentPc=inst.out;continue}case Inst.ALT_MATCH:{let outInst=re2.prog.getInst(inst.out);
if(Inst.isRuneOp(outInst.op)){this.push(re2,inst.arg,currentPos,!1),currentPc=inst.arg,currentPos=this.end;continue}this.push(re2,inst.out,this.end,!1),currentPc=
inst.out;continue}case Inst.RUNE:{let r=input.step(currentPos);if(r===MachineInputBase.EOF()||!inst.matchRune(r>>3))break;currentPos+=r&7,currentPc=inst.out;continue}case Inst.
RUNE1:{let r=input.step(currentPos);if(r===MachineInputBase.EOF()||r>>3!==inst.runes[0])break;currentPos+=r&7,currentPc=inst.out;continue}case Inst.RUNE_ANY_NOT_NL:{
let r=input.step(currentPos);if(r===MachineInputBase.EOF()||r>>3===10)break;currentPos+=r&7,currentPc=inst.out;continue}case Inst.RUNE_ANY:{let r=input.step(currentPos);
if(r===MachineInputBase.EOF())break;currentPos+=r&7,currentPc=inst.out;continue}case Inst.CAPTURE:if(arg){this.cap[inst.arg]=currentPos;break}else{inst.arg<this.
ncap&&(this.push(re2,currentPc,this.cap[inst.arg],!0),this.cap[inst.arg]=currentPos),currentPc=inst.out;continue}case Inst.EMPTY_WIDTH:{let flag=input.context(currentPos);
if((inst.arg&~flag)!==0)break;currentPc=inst.out;continue}case Inst.NOP:currentPc=inst.out;continue;case Inst.MATCH:{if(anchor===RE2Flags.ANCHOR_BOTH&&currentPos!==
this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=currentPos);let old=this.matchcap[1];if((old===-1||longest2&&currentPos>0&&currentPos>old)&&this.
matchcap.set(this.cap),!longest2||currentPos===this.end)return!0;break}case Inst.LB_WRITE:case Inst.LB_CHECK:throw new RE2JSInternalException("Backtracker canno\
t evaluate Lookbehind instructions");default:throw new RE2JSInternalException("bad inst")}break}}return longest2&&this.matchcap.length>1&&this.matchcap[1]>=0}},
bitStatePool=[],Backtracker=class Backtracker2{static shouldBacktrack(prog){return prog.numInst()<=MAX_BACKTRACK_PROG}static maxBitStateLen(prog){return Backtracker2.
shouldBacktrack(prog)?Math.floor(MAX_BACKTRACK_VECTOR/prog.numInst()):0}static execute(re2,input,pos,anchor,ncap){let startCond=re2.cond;if(startCond===Utils.EMPTY_ALL||
(anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0||(startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&pos!==0)return null;let b=bitStatePool.length>
0?bitStatePool.pop():new BitState,end=input.endPos();b.reset(re2.prog,end,ncap);let matched=!1;if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0||anchor===RE2Flags.ANCHOR_START||
anchor===RE2Flags.ANCHOR_BOTH)b.ncap>0&&(b.cap[0]=pos),b.tryBacktrack(re2,input,re2.prog.start,pos,anchor)&&(matched=!0);else{let width=-1;for(;pos<=end&&width!==
0;pos+=width){if(re2.prefix.length>0){let advance=input.index(re2,pos);if(advance<0)break;pos+=advance}if(b.ncap>0&&(b.cap[0]=pos),b.tryBacktrack(re2,input,re2.
prog.start,pos,anchor)){matched=!0;break}let r=input.step(pos);width=r===MachineInputBase.EOF()?0:r&7}}if(!matched)return bitStatePool.push(b),null;let result=ncap===
0?[]:Utils.toArray(b.matchcap.subarray(0,ncap));return bitStatePool.push(b),result}},QueueOnePass=class{constructor(size){this.sparse=new Uint32Array(size),this.
dense=new Uint32Array(size),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,
this.nextIndex=0}contains(u){return u<this.sparse.length&&this.sparse[u]<this.size&&this.dense[this.sparse[u]]===u}insert(u){this.contains(u)||this.insertNew(u)}insertNew(u){
u>=this.sparse.length||(this.sparse[u]=this.size,this.dense[this.size]=u,this.size++)}},mergeRuneSets=(leftRunes,rightRunes,leftPC,rightPC)=>{let leftLen=leftRunes.
length,rightLen=rightRunes.length,lx=0,rx=0,merged=[],next=[],ok=!0,ix=-1,extend=isLeft=>{let newArray=isLeft?leftRunes:rightRunes,low=isLeft?lx:rx,pc=isLeft?leftPC:
rightPC;return ix>0&&newArray[low]<=merged[ix]?!1:(merged.push(newArray[low],newArray[low+1]),isLeft?lx+=2:rx+=2,ix+=2,next.push(pc),!0)};for(;lx<leftLen||rx<rightLen;)
if(rx>=rightLen?ok=extend(!0):lx>=leftLen||rightRunes[rx]<leftRunes[lx]?ok=extend(!1):ok=extend(!0),!ok)return null;return{merged,next}},OnePassProg=class{constructor(prog){
this.start=prog.start,this.numCap=prog.numCap,this.inst=new Array(prog.inst.length);for(let i=0;i<prog.inst.length;i++){let orig=prog.inst[i],inst=new Inst(orig.
op);inst.out=orig.out,inst.arg=orig.arg,inst.runes=orig.runes?new Int32Array(orig.runes):new Int32Array(0),inst.next=null,this.inst[i]=inst}}},onePassCopy=prog=>{
let p=new OnePassProg(prog);for(let pc=0;pc<p.inst.length;pc++){let inst=p.inst[pc];if(inst.op!==Inst.ALT&&inst.op!==Inst.ALT_MATCH)continue;let pAOther="out",pAAlt="\
arg",instAlt=p.inst[inst[pAAlt]];if(instAlt.op!==Inst.ALT&&instAlt.op!==Inst.ALT_MATCH&&(pAOther="arg",pAAlt="out",instAlt=p.inst[inst[pAAlt]],instAlt.op!==Inst.
ALT&&instAlt.op!==Inst.ALT_MATCH))continue;let instOther=p.inst[inst[pAOther]];if(instOther.op===Inst.ALT||instOther.op===Inst.ALT_MATCH)continue;let pBAlt="out",
pBOther="arg",patch=!1;instAlt.out===pc?patch=!0:instAlt.arg===pc&&(patch=!0,pBAlt="arg",pBOther="out"),patch&&(instAlt[pBAlt]=inst[pAOther]),inst[pAOther]===instAlt[pBAlt]&&
(inst[pAAlt]=instAlt[pBOther])}return p},makeOnePass=p=>{if(p.inst.length>=1e3)return null;let instQueue=new QueueOnePass(p.inst.length),visitQueue=new QueueOnePass(
p.inst.length),onePassRunes=new Array(p.inst.length),m=new Array(p.inst.length).fill(!1),check=pc=>{let ok=!0,inst=p.inst[pc];if(visitQueue.contains(pc))return!0;
switch(visitQueue.insert(pc),inst.op){case Inst.ALT:case Inst.ALT_MATCH:{ok=check(inst.out)&&check(inst.arg);let matchOut=m[inst.out],matchArg=m[inst.arg];if(matchOut&&
matchArg)return!1;if(matchArg){let tempOut=inst.out;inst.out=inst.arg,inst.arg=tempOut;let tempMatch=matchOut;matchOut=matchArg,matchArg=tempMatch}matchOut&&(m[pc]=
!0,inst.op=Inst.ALT_MATCH);let leftRunes=onePassRunes[inst.out]||[],rightRunes=onePassRunes[inst.arg]||[],mergeRes=mergeRuneSets(leftRunes,rightRunes,inst.out,inst.
arg);if(!mergeRes)return!1;onePassRunes[pc]=new Int32Array(mergeRes.merged),inst.next=new Uint32Array(mergeRes.next);break}case Inst.CAPTURE:case Inst.EMPTY_WIDTH:case Inst.
NOP:ok=check(inst.out),m[pc]=m[inst.out],onePassRunes[pc]=onePassRunes[inst.out]?new Int32Array(onePassRunes[inst.out]):new Int32Array(0),inst.next=new Uint32Array(
Math.floor(onePassRunes[pc].length/2)+1).fill(inst.out);break;case Inst.MATCH:case Inst.FAIL:m[pc]=inst.op===Inst.MATCH;break;case Inst.RUNE:{if(m[pc]=!1,inst.next&&
inst.next.length>0)break;if(instQueue.insert(inst.out),!inst.runes||inst.runes.length===0){onePassRunes[pc]=new Int32Array(0),inst.next=new Uint32Array([inst.out]);
break}let runes=[];if(inst.runes.length===1&&(inst.arg&RE2Flags.FOLD_CASE)!==0){let r0=inst.runes[0];runes.push(r0,r0);for(let r1=Unicode.simpleFold(r0);r1!==r0;r1=
Unicode.simpleFold(r1))runes.push(r1,r1);runes.sort((a,b)=>a-b)}else for(let j=0;j<inst.runes.length;j++)runes.push(inst.runes[j]);onePassRunes[pc]=new Int32Array(
runes),inst.next=new Uint32Array(Math.floor(runes.length/2)+1).fill(inst.out),inst.op=Inst.RUNE;break}case Inst.RUNE1:{if(m[pc]=!1,inst.next&&inst.next.length>0)
break;instQueue.insert(inst.out);let runes=[];if((inst.arg&RE2Flags.FOLD_CASE)!==0){let r0=inst.runes[0];runes.push(r0,r0);for(let r1=Unicode.simpleFold(r0);r1!==
r0;r1=Unicode.simpleFold(r1))runes.push(r1,r1);runes.sort((a,b)=>a-b)}else runes.push(inst.runes[0],inst.runes[0]);onePassRunes[pc]=new Int32Array(runes),inst.next=
new Uint32Array(Math.floor(runes.length/2)+1).fill(inst.out),inst.op=Inst.RUNE;break}case Inst.RUNE_ANY:if(m[pc]=!1,inst.next&&inst.next.length>0)break;instQueue.
insert(inst.out),onePassRunes[pc]=new Int32Array([0,Unicode.MAX_RUNE]),inst.next=new Uint32Array([inst.out]);break;case Inst.RUNE_ANY_NOT_NL:if(m[pc]=!1,inst.next&&
inst.next.length>0)break;instQueue.insert(inst.out),onePassRunes[pc]=new Int32Array([0,9,11,Unicode.MAX_RUNE]),inst.next=new Uint32Array(Math.floor(onePassRunes[pc].
length/2)+1).fill(inst.out)}return ok};for(instQueue.clear(),instQueue.insert(p.start);!instQueue.empty();)if(visitQueue.clear(),!check(instQueue.next()))return null;
for(let i=0;i<p.inst.length;i++)onePassRunes[i]&&(p.inst[i].runes=onePassRunes[i]);return p},cleanupOnePass=(p,original)=>{for(let ix=0;ix<original.inst.length;ix++){
let instOriginal=original.inst[ix];switch(instOriginal.op){case Inst.ALT:case Inst.ALT_MATCH:case Inst.RUNE:break;case Inst.CAPTURE:case Inst.EMPTY_WIDTH:case Inst.
NOP:case Inst.MATCH:case Inst.FAIL:p.inst[ix].next=null;break;case Inst.RUNE1:case Inst.RUNE_ANY:case Inst.RUNE_ANY_NOT_NL:p.inst[ix].next=null,p.inst[ix].op=instOriginal.
op,p.inst[ix].runes=instOriginal.runes?new Int32Array(instOriginal.runes):new Int32Array(0)}}},OnePass=class OnePass2{static compile(prog){if(prog.start===0||prog.
numLb>0)return null;let startInst=prog.inst[prog.start];if(startInst.op!==Inst.EMPTY_WIDTH||(startInst.arg&Utils.EMPTY_BEGIN_TEXT)===0)return null;let hasAlt=!1;
for(let i=0;i<prog.inst.length;i++)if(prog.inst[i].op===Inst.ALT||prog.inst[i].op===Inst.ALT_MATCH){hasAlt=!0;break}for(let i=0;i<prog.inst.length;i++){let inst=prog.
inst[i],opOut=prog.inst[inst.out].op;switch(inst.op){case Inst.ALT:case Inst.ALT_MATCH:if(opOut===Inst.MATCH||prog.inst[inst.arg].op===Inst.MATCH)return null;break;case Inst.
EMPTY_WIDTH:if(opOut===Inst.MATCH){if((inst.arg&Utils.EMPTY_END_TEXT)===Utils.EMPTY_END_TEXT)continue;return null}break;default:if(opOut===Inst.MATCH&&hasAlt)return null}}
let p=onePassCopy(prog);return p=makeOnePass(p),p!==null&&cleanupOnePass(p,prog),p}static next(inst,r){let nextIdx=inst.matchRunePos(r);return nextIdx>=0?inst.next[nextIdx]:
inst.op===Inst.ALT_MATCH?inst.out:0}static execute(re2,input,pos,anchor,ncap){let onepass=re2.onepass;if(!onepass)return null;let matchcap=new Int32Array(ncap).
fill(-1),matched=!1,r=input.step(pos),rune=r>>3,width=r&7,r1=MachineInputBase.EOF(),rune1=-1,width1=0;r!==MachineInputBase.EOF()&&(r1=input.step(pos+width),r1!==
MachineInputBase.EOF()&&(rune1=r1>>3,width1=r1&7));let flag=pos===0?Utils.emptyOpContext(-1,rune):input.context(pos),pc=onepass.start,inst;for(;;){switch(inst=onepass.
inst[pc],pc=inst.out,inst.op){case Inst.MATCH:return anchor===RE2Flags.ANCHOR_BOTH&&pos!==input.endPos()?null:(matched=!0,matchcap.length>0&&(matchcap[0]=0,matchcap[1]=
pos),ncap===0?[]:Utils.toArray(matchcap));case Inst.RUNE:if(!inst.matchRune(rune))return null;break;case Inst.RUNE1:if(rune!==inst.runes[0])return null;break;case Inst.
RUNE_ANY:break;case Inst.RUNE_ANY_NOT_NL:if(rune===10)return null;break;case Inst.ALT:case Inst.ALT_MATCH:pc=OnePass2.next(inst,rune);continue;case Inst.FAIL:return null;case Inst.
NOP:continue;case Inst.EMPTY_WIDTH:if((inst.arg&~flag)!==0)return null;continue;case Inst.CAPTURE:inst.arg<matchcap.length&&(matchcap[inst.arg]=pos);continue;default:
throw new RE2JSInternalException("bad inst")}if(width===0)break;flag=Utils.emptyOpContext(rune,rune1),pos+=width,rune=rune1,width=width1,rune!==-1&&(r1=input.step(
pos+width),r1!==MachineInputBase.EOF()?(rune1=r1>>3,width1=r1&7):(rune1=-1,width1=0))}return matched?ncap===0?[]:Utils.toArray(matchcap):null}},Regexp=class Regexp2{static Op=createEnum(
["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY",
"CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT_PAREN","VERTICAL_BAR"]);static isPseudoOp(op){return op>=Regexp2.Op.LEFT_PAREN}static emptySubs(){
return[]}static quoteIfHyphen(rune){return rune===Codepoint.CODES["-"]?"\\":""}static fromRegexp(re){let regex2=new Regexp2(re.op);return regex2.flags=re.flags,
regex2.subs=re.subs,regex2.runes=re.runes,regex2.cap=re.cap,regex2.min=re.min,regex2.max=re.max,regex2.name=re.name,regex2.namedGroups=re.namedGroups,regex2.lb=
re.lb,regex2}constructor(op){this.op=op,this.flags=0,this.subs=Regexp2.emptySubs(),this.runes=new Int32Array(0),this.min=0,this.max=0,this.cap=0,this.name=null,
this.namedGroups=Object.create(null),this.lb=0}reinit(){this.flags=0,this.subs=Regexp2.emptySubs(),this.runes=new Int32Array(0),this.cap=0,this.min=0,this.max=0,
this.name=null,this.namedGroups=Object.create(null),this.lb=0}toString(){return this.appendTo()}appendTo(){let out="";switch(this.op){case Regexp2.Op.NO_MATCH:out+=
"[^\\x00-\\x{10FFFF}]";break;case Regexp2.Op.EMPTY_MATCH:out+="(?:)";break;case Regexp2.Op.STAR:case Regexp2.Op.PLUS:case Regexp2.Op.QUEST:case Regexp2.Op.REPEAT:{
let sub=this.subs[0];switch(sub.op>Regexp2.Op.CAPTURE||sub.op===Regexp2.Op.LITERAL&&sub.runes.length>1?out+=`(?:${sub.appendTo()})`:out+=sub.appendTo(),this.op){case Regexp2.
Op.STAR:out+="*";break;case Regexp2.Op.PLUS:out+="+";break;case Regexp2.Op.QUEST:out+="?";break;case Regexp2.Op.REPEAT:out+=`{${this.min}`,this.min!==this.max&&
(out+=",",this.max>=0&&(out+=this.max)),out+="}"}(this.flags&RE2Flags.NON_GREEDY)!==0&&(out+="?");break}case Regexp2.Op.CONCAT:for(let sub of this.subs)sub.op===
Regexp2.Op.ALTERNATE?out+=`(?:${sub.appendTo()})`:out+=sub.appendTo();break;case Regexp2.Op.ALTERNATE:{let sep="";for(let sub of this.subs)out+=sep,sep="|",out+=
sub.appendTo();break}case Regexp2.Op.LITERAL:(this.flags&RE2Flags.FOLD_CASE)!==0&&(out+="(?i:");for(let rune of this.runes)out+=Utils.escapeRune(rune);(this.flags&
RE2Flags.FOLD_CASE)!==0&&(out+=")");break;case Regexp2.Op.ANY_CHAR_NOT_NL:out+="(?-s:.)";break;case Regexp2.Op.ANY_CHAR:out+="(?s:.)";break;case Regexp2.Op.PLB:
out+=`(?<=${this.subs[0].appendTo()})`;break;case Regexp2.Op.NLB:out+=`(?<!${this.subs[0].appendTo()})`;break;case Regexp2.Op.CAPTURE:this.name===null||this.name.
length===0?out+="(":out+=`(?P<${this.name}>`,this.subs[0].op!==Regexp2.Op.EMPTY_MATCH&&(out+=this.subs[0].appendTo()),out+=")";break;case Regexp2.Op.BEGIN_TEXT:
out+="\\A";break;case Regexp2.Op.END_TEXT:(this.flags&RE2Flags.WAS_DOLLAR)!==0?out+="(?-m:$)":out+="\\z";break;case Regexp2.Op.BEGIN_LINE:out+="^";break;case Regexp2.
Op.END_LINE:out+="$";break;case Regexp2.Op.WORD_BOUNDARY:out+="\\b";break;case Regexp2.Op.NO_WORD_BOUNDARY:out+="\\B";break;case Regexp2.Op.CHAR_CLASS:if(this.runes.
length%2!==0){out+="[invalid char class]";break}if(out+="[",this.runes.length===0)out+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-
1]===Unicode.MAX_RUNE){out+="^";for(let i=1;i<this.runes.length-1;i+=2){let lo=this.runes[i]+1,hi=this.runes[i+1]-1;out+=Regexp2.quoteIfHyphen(lo),out+=Utils.escapeRune(
lo),lo!==hi&&(out+="-",out+=Regexp2.quoteIfHyphen(hi),out+=Utils.escapeRune(hi))}}else for(let i=0;i<this.runes.length;i+=2){let lo=this.runes[i],hi=this.runes[i+
1];out+=Regexp2.quoteIfHyphen(lo),out+=Utils.escapeRune(lo),lo!==hi&&(out+="-",out+=Regexp2.quoteIfHyphen(hi),out+=Utils.escapeRune(hi))}out+="]";break;default:
out+=this.op}return out}maxCap(){let m=0;if(this.op===Regexp2.Op.CAPTURE&&(m=this.cap),this.subs!==null)for(let sub of this.subs){let n=sub.maxCap();m<n&&(m=n)}
return m}equals(that){if(!(that!==null&&that instanceof Regexp2)||this.op!==that.op)return!1;switch(this.op){case Regexp2.Op.END_TEXT:if((this.flags&RE2Flags.WAS_DOLLAR)!==
(that.flags&RE2Flags.WAS_DOLLAR))return!1;break;case Regexp2.Op.LITERAL:case Regexp2.Op.CHAR_CLASS:if((this.flags&RE2Flags.FOLD_CASE)!==(that.flags&RE2Flags.FOLD_CASE))
return!1;if(this.runes===null&&that.runes===null)break;if(this.runes===null||that.runes===null||this.runes.length!==that.runes.length)return!1;for(let i=0;i<this.
runes.length;i++)if(this.runes[i]!==that.runes[i])return!1;break;case Regexp2.Op.ALTERNATE:case Regexp2.Op.CONCAT:if(this.subs.length!==that.subs.length)return!1;
for(let i=0;i<this.subs.length;++i)if(!this.subs[i].equals(that.subs[i]))return!1;break;case Regexp2.Op.STAR:case Regexp2.Op.PLUS:case Regexp2.Op.QUEST:if((this.
flags&RE2Flags.NON_GREEDY)!==(that.flags&RE2Flags.NON_GREEDY)||!this.subs[0].equals(that.subs[0]))return!1;break;case Regexp2.Op.REPEAT:if((this.flags&RE2Flags.
NON_GREEDY)!==(that.flags&RE2Flags.NON_GREEDY)||this.min!==that.min||this.max!==that.max||!this.subs[0].equals(that.subs[0]))return!1;break;case Regexp2.Op.CAPTURE:
if(this.cap!==that.cap||(this.name===null?that.name!==null:this.name!==that.name)||!this.subs[0].equals(that.subs[0]))return!1;break;case Regexp2.Op.PLB:case Regexp2.
Op.NLB:if(this.lb!==that.lb||!this.subs[0].equals(that.subs[0]))return!1}return!0}},RegexpWalker=class{static walk(root,handler){let stack=[],re=root,result;for(;;){
if(re.subs.length===0)result=handler.leaf(re);else{let state=handler.enter(re);if(state.result===void 0){stack.push({re,state,i:0}),re=re.subs[0];continue}result=
state.result}for(;;){if(stack.length===0)return result;let frame=stack[stack.length-1];if(handler.child(frame.re,frame.state,result,frame.i),frame.i++,frame.state.
result===void 0&&frame.i<frame.re.subs.length){re=frame.re.subs[frame.i];break}stack.pop(),result=frame.state.result!==void 0?frame.state.result:handler.leave(frame.
re,frame.state)}}}},AhoCorasick=class{constructor(words2,alphabetSize){let edges=new Map,parent=[0],unit=[0],depth2=[0],terminal=[0];for(let word of words2){let node=0;
for(let i=0;i<word.length;i++){let key=node*alphabetSize+word[i],child=edges.get(key);child===void 0&&(child=parent.length,edges.set(key,child),parent.push(node),
unit.push(word[i]),depth2.push(depth2[node]+1),terminal.push(0)),node=child}terminal[node]=1}let numNodes=parent.length,children=new Int32Array(numNodes-1);for(let c=1;c<
numNodes;c++)children[c-1]=c;children.sort((a,b)=>parent[a]-parent[b]||unit[a]-unit[b]);let childStart=new Int32Array(numNodes+1);for(let c=1;c<numNodes;c++)childStart[parent[c]+
1]++;for(let n=0;n<numNodes;n++)childStart[n+1]+=childStart[n];let childUnit=new Int32Array(numNodes-1);for(let k=0;k<children.length;k++)childUnit[k]=unit[children[k]];
this.childStart=childStart,this.childUnit=childUnit,this.childNode=children;let byDepth=new Int32Array(numNodes);for(let n=0;n<numNodes;n++)byDepth[n]=n;byDepth.
sort((a,b)=>depth2[a]-depth2[b]);let fail=new Int32Array(numNodes),match=Uint8Array.from(terminal);for(let k=1;k<numNodes;k++){let c=byDepth[k],p=parent[c];if(p!==
0){let f=fail[p],next=this.next(f,unit[c]);for(;next<0&&f!==0;)f=fail[f],next=this.next(f,unit[c]);fail[c]=next>=0?next:0}match[c]|=match[fail[c]]}this.fail=fail,
this.match=match}next(node,u){let lo=this.childStart[node],hi=this.childStart[node+1],units=this.childUnit;for(;lo<hi;){let mid=lo+hi>>1,m=units[mid];if(m===u)return this.
childNode[mid];m<u?lo=mid+1:hi=mid}return-1}advance(node,u){for(;;){let next=this.next(node,u);if(next>=0)return next;if(node===0)return 0;node=this.fail[node]}}searchUTF16(charSeq,start,end){
let node=0;for(let i=start;i<end;i++)if(node=this.advance(node,charSeq.charCodeAt(i)),this.match[node]===1)return!0;return!1}searchUTF8(bytes,start,end){let node=0;
for(let i=start;i<end;i++)if(node=this.advance(node,bytes[i]),this.match[node]===1)return!0;return!1}},Prefilter=class Prefilter2{static Type={NONE:0,EXACT:1,AND:2,
OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(type){this.type=type,this.subs=[],this.str="",this.bytes=null,this.cost=type===Prefilter2.Type.EXACT?
1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let words2=this.subs.map(s=>{let arr=new Array(s.str.length);for(let i=0;i<
s.str.length;i++)arr[i]=s.str.charCodeAt(i);return arr});this.ac16=new AhoCorasick(words2,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=
new AhoCorasick(this.subs.map(s=>s.bytes),256)),this.ac8}eval(input,pos){switch(this.type){case Prefilter2.Type.NONE:return!0;case Prefilter2.Type.EXACT:return input.
hasString(this,pos);case Prefilter2.Type.AND:for(let i=0;i<this.subs.length;i++)if(!this.subs[i].eval(input,pos))return!1;return!0;case Prefilter2.Type.OR:if(this.
allExact)return input.hasAnyString(this,pos);for(let i=0;i<this.subs.length;i++)if(this.subs[i].eval(input,pos))return!0;return!1;default:return!0}}},PrefilterTree=class PrefilterTree2{static build(re){
return re?RegexpWalker.walk(re,PrefilterTree2.WALKER):new Prefilter(Prefilter.Type.NONE)}static WALKER={leaf:re=>PrefilterTree2.leaf(re),enter:re=>PrefilterTree2.
enter(re),child:(re,state,result)=>PrefilterTree2.child(re,state,result),leave:(re,state)=>PrefilterTree2.leave(re,state)};static leaf(re){if(re.op!==Regexp.Op.
LITERAL)return new Prefilter(Prefilter.Type.NONE);if(re.runes.length===0||(re.flags&RE2Flags.FOLD_CASE)!==0)return new Prefilter(Prefilter.Type.NONE);let str="";
for(let i=0;i<re.runes.length;i++){if(Unicode.isUnsearchable(re.runes[i]))return new Prefilter(Prefilter.Type.NONE);str+=String.fromCodePoint(re.runes[i])}let pf=new Prefilter(
Prefilter.Type.EXACT);return pf.str=str,pf.bytes=Utils.stringToUtf8ByteArray(pf.str),pf}static enter(re){switch(re.op){case Regexp.Op.CAPTURE:case Regexp.Op.PLUS:
return{sub:null};case Regexp.Op.REPEAT:return re.min>=1?{sub:null}:{result:new Prefilter(Prefilter.Type.NONE)};case Regexp.Op.CONCAT:return{pf:new Prefilter(Prefilter.
Type.AND),subs:[]};case Regexp.Op.ALTERNATE:return{pf:new Prefilter(Prefilter.Type.OR),subs:[]};default:return{result:new Prefilter(Prefilter.Type.NONE)}}}static child(re,state,s){
if(state.subs===void 0){state.sub=s;return}if(state.pf.type===Prefilter.Type.AND){if(s.type===Prefilter.Type.NONE)return;if(s.type===Prefilter.Type.AND){for(let j=0;j<
s.subs.length;j++)state.subs.push(s.subs[j]);return}state.subs.push(s);return}if(s.type===Prefilter.Type.NONE){state.result=new Prefilter(Prefilter.Type.NONE);return}
if(s.type===Prefilter.Type.OR){for(let j=0;j<s.subs.length;j++)state.subs.push(s.subs[j]);return}state.subs.push(s)}static leave(re,state){if(state.subs===void 0)
return state.sub;let pf=state.pf,seen=new Set,subs=[];for(let sub of state.subs){if(sub.type===Prefilter.Type.EXACT){if(seen.has(sub.str))continue;seen.add(sub.
str)}subs.push(sub)}if(pf.type===Prefilter.Type.AND){let kept=[],cost2=0;for(let sub of subs)cost2+sub.cost>Prefilter.MAX_SCANS||(kept.push(sub),cost2+=sub.cost);
return kept.length===0?new Prefilter(Prefilter.Type.NONE):kept.length===1?kept[0]:(pf.subs=kept,pf.cost=cost2,pf)}if(subs.length===0)return new Prefilter(Prefilter.
Type.NONE);if(subs.length===1)return subs[0];pf.subs=subs;let allExact=!0,cost=0,units=0;for(let sub of subs)sub.type!==Prefilter.Type.EXACT?allExact=!1:units+=
sub.bytes.length,cost+=sub.cost;return allExact?units>Prefilter.MAX_AC_UNITS?new Prefilter(Prefilter.Type.NONE):(pf.allExact=!0,pf.cost=1,pf):cost>Prefilter.MAX_SCANS?
new Prefilter(Prefilter.Type.NONE):(pf.cost=cost,pf)}},PatchList=class{constructor(head=0,tail=0){this.head=head,this.tail=tail}},Prog=class{constructor(){this.
inst=[],this.start=0,this.numCap=2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(pc){return this.inst[pc]}numInst(){return this.inst.length}addInst(op){
this.inst.push(new Inst(op))}markLookbehindInsts(){let lbInst=new Uint8Array(this.inst.length),pending=this.lbStarts.slice();for(;pending.length>0;){let pc=pending.
pop();if(pc===0||lbInst[pc]===1)continue;lbInst[pc]=1;let i=this.inst[pc];switch(i.op){case Inst.ALT:case Inst.ALT_MATCH:pending.push(i.out,i.arg);break;case Inst.
MATCH:case Inst.FAIL:break;default:pending.push(i.out)}}this.lbInst=lbInst}skipNop(pc){let i=this.inst[pc];for(;i.op===Inst.NOP||i.op===Inst.CAPTURE;)i=this.inst[pc],
pc=i.out;return i}prefix(){let prefix="",i=this.skipNop(this.start);if(!Inst.isRuneOp(i.op)||i.runes.length!==1)return[i.op===Inst.MATCH,prefix];for(;Inst.isRuneOp(
i.op)&&i.runes.length===1&&(i.arg&RE2Flags.FOLD_CASE)===0&&!Unicode.isUnsearchable(i.runes[0]);)prefix+=String.fromCodePoint(i.runes[0]),i=this.skipNop(i.out);return[
i.op===Inst.MATCH,prefix]}startCond(){let flag=0,pc=this.start;loop:for(;;){let i=this.inst[pc];switch(i.op){case Inst.EMPTY_WIDTH:flag|=i.arg;break;case Inst.FAIL:
return-1;case Inst.CAPTURE:case Inst.NOP:break;default:break loop}pc=i.out}return flag}patch(l,val){let head=l.head;for(;head!==0;){let i=this.inst[head>>1];(head&
1)===0?(head=i.out,i.out=val):(head=i.arg,i.arg=val)}}append(l1,l2){if(l1.head===0)return l2;if(l2.head===0)return l1;let i=this.inst[l1.tail>>1];return(l1.tail&
1)===0?i.out=l2.head:i.arg=l2.head,new PatchList(l1.head,l2.tail)}toString(){let out="";for(let pc=0;pc<this.inst.length;pc++){let len=out.length;out+=pc,pc===this.
start&&(out+="*"),out+="        ".substring(out.length-len),out+=this.inst[pc],out+=`
`}return out}},ANY_RUNE_NOT_NL=new Int32Array([0,Codepoint.CODES[`
`]-1,Codepoint.CODES[`
`]+1,Unicode.MAX_RUNE]),ANY_RUNE=new Int32Array([0,Unicode.MAX_RUNE]),Frag=class{constructor(i=0,out=new PatchList,nullable=!1){this.i=i,this.out=out,this.nullable=
nullable}},Compiler=class Compiler2{static compileRegexp(re){let c=new Compiler2,f=c.compile(re);return c.prog.patch(f.out,c.newInst(Inst.MATCH).i),c.prog.start=
f.i,c.prog.markLookbehindInsts(),c.prog}static compileSet(regexps){let c=new Compiler2;if(regexps.length===0)return c.prog.start=c.newInst(Inst.FAIL).i,c.prog.markLookbehindInsts(),
c.prog;let starts=[];for(let i=0;i<regexps.length;i++){c.lbOffset=c.prog.numLb;let f=c.compile(regexps[i]),m=c.newInst(Inst.MATCH);c.prog.getInst(m.i).arg=i,c.prog.
patch(f.out,m.i),starts.push(f.i)}let start=starts[0];for(let i=1;i<starts.length;i++){let f=c.newInst(Inst.ALT),inst=c.prog.getInst(f.i);inst.out=start,inst.arg=
starts[i],start=f.i}return c.prog.start=start,c.prog.markLookbehindInsts(),c.prog}constructor(){this.prog=new Prog,this.newInst(Inst.FAIL),this.lbOffset=0,this.
runeCache=new Map,this.walker={leaf:re=>this.leaf(re),enter:re=>this.enter(re),child:(re,state,result)=>this.child(re,state,result),leave:(re,state)=>this.leave(
re,state)}}newInst(op){return this.prog.addInst(op),new Frag(this.prog.numInst()-1,new PatchList,!0)}nop(){let f=this.newInst(Inst.NOP);return f.out=new PatchList(
f.i<<1,f.i<<1),f}fail(){return new Frag}cap(arg){let f=this.newInst(Inst.CAPTURE);return f.out=new PatchList(f.i<<1,f.i<<1),this.prog.getInst(f.i).arg=arg,this.
prog.numCap<arg+1&&(this.prog.numCap=arg+1),f}cat(f1,f2){return f1.i===0||f2.i===0?(this.prog.patch(f1.out,0),this.prog.patch(f2.out,0),this.fail()):(this.prog.
patch(f1.out,f2.i),new Frag(f1.i,f2.out,f1.nullable&&f2.nullable))}alt(f1,f2){if(f1.i===0)return f2;if(f2.i===0)return f1;let f=this.newInst(Inst.ALT),i=this.prog.
getInst(f.i);return i.out=f1.i,i.arg=f2.i,f.out=this.prog.append(f1.out,f2.out),f.nullable=f1.nullable||f2.nullable,f}loop(f1,nongreedy){let f=this.newInst(Inst.
ALT),i=this.prog.getInst(f.i);return nongreedy?(i.arg=f1.i,f.out=new PatchList(f.i<<1,f.i<<1)):(i.out=f1.i,f.out=new PatchList(f.i<<1|1,f.i<<1|1)),this.prog.patch(
f1.out,f.i),f}quest(f1,nongreedy){if(f1.i===0)return this.nop();let f=this.newInst(Inst.ALT),i=this.prog.getInst(f.i);return nongreedy?(i.arg=f1.i,f.out=new PatchList(
f.i<<1,f.i<<1)):(i.out=f1.i,f.out=new PatchList(f.i<<1|1,f.i<<1|1)),f.out=this.prog.append(f.out,f1.out),f}star(f1,nongreedy){return f1.i===0?this.nop():f1.nullable?
this.quest(this.plus(f1,nongreedy),nongreedy):this.loop(f1,nongreedy)}plus(f1,nongreedy){return f1.i===0?this.fail():new Frag(f1.i,this.loop(f1,nongreedy).out,f1.
nullable)}empty(op){let f=this.newInst(Inst.EMPTY_WIDTH);return this.prog.getInst(f.i).arg=op,f.out=new PatchList(f.i<<1,f.i<<1),f}rune(runes,flags2){let f=this.
newInst(Inst.RUNE);f.nullable=!1;let i=this.prog.getInst(f.i);return i.runes=runes,flags2&=RE2Flags.FOLD_CASE,(runes.length!==1||Unicode.simpleFold(runes[0])===
runes[0])&&(flags2&=~RE2Flags.FOLD_CASE),i.arg=flags2,f.out=new PatchList(f.i<<1,f.i<<1),(flags2&RE2Flags.FOLD_CASE)===0&&runes.length===1||runes.length===2&&runes[0]===
runes[1]?i.op=Inst.RUNE1:runes.length===2&&runes[0]===0&&runes[1]===Unicode.MAX_RUNE?i.op=Inst.RUNE_ANY:runes.length===4&&runes[0]===0&&runes[1]===Codepoint.CODES[`\

`]-1&&runes[2]===Codepoint.CODES[`
`]+1&&runes[3]===Unicode.MAX_RUNE&&(i.op=Inst.RUNE_ANY_NOT_NL),f}lookBehind(a,parsedLb){let lb=Math.sign(parsedLb)*(Math.abs(parsedLb)+this.lbOffset),id=this.newInst(
Inst.LB_WRITE);this.prog.getInst(id.i).arg=lb;let any=this.rune(ANY_RUNE,0),dotStar=this.star(any,!0),lbAutomaton=this.cat(dotStar,a);this.prog.patch(lbAutomaton.
out,id.i);let checkId=this.newInst(Inst.LB_CHECK);return this.prog.getInst(checkId.i).arg=lb,this.prog.lbStarts.push(lbAutomaton.i),Math.abs(lb)>this.prog.numLb&&
(this.prog.numLb=Math.abs(lb)),checkId.out=new PatchList(checkId.i<<1,checkId.i<<1),checkId}compile(re){return RegexpWalker.walk(re,this.walker)}leaf(re){switch(re.
op){case Regexp.Op.NO_MATCH:return this.fail();case Regexp.Op.EMPTY_MATCH:return this.nop();case Regexp.Op.LITERAL:{if(re.runes.length===0)return this.nop();let f=null;
for(let r of re.runes){let singleRune=this.runeCache.get(r);singleRune===void 0&&(singleRune=new Int32Array([r]),this.runeCache.set(r,singleRune));let f1=this.rune(
singleRune,re.flags);f=f===null?f1:this.cat(f,f1)}return f}case Regexp.Op.CHAR_CLASS:return this.rune(re.runes,re.flags);case Regexp.Op.ANY_CHAR_NOT_NL:return this.
rune(ANY_RUNE_NOT_NL,0);case Regexp.Op.ANY_CHAR:return this.rune(ANY_RUNE,0);case Regexp.Op.BEGIN_LINE:return this.empty(Utils.EMPTY_BEGIN_LINE);case Regexp.Op.
END_LINE:return this.empty(Utils.EMPTY_END_LINE);case Regexp.Op.BEGIN_TEXT:return this.empty(Utils.EMPTY_BEGIN_TEXT);case Regexp.Op.END_TEXT:return this.empty(Utils.
EMPTY_END_TEXT);case Regexp.Op.WORD_BOUNDARY:return this.empty(Utils.EMPTY_WORD_BOUNDARY);case Regexp.Op.NO_WORD_BOUNDARY:return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);case Regexp.
Op.CONCAT:case Regexp.Op.ALTERNATE:return this.nop();default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}enter(re){switch(re.op){case Regexp.
Op.PLB:case Regexp.Op.NLB:case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return{sub:null};case Regexp.Op.CAPTURE:return{bra:this.cap(re.cap<<1),sub:null};case Regexp.
Op.CONCAT:case Regexp.Op.ALTERNATE:return{f:null};default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}child(re,state,f1){re.op===Regexp.
Op.CONCAT?state.f=state.f===null?f1:this.cat(state.f,f1):re.op===Regexp.Op.ALTERNATE?state.f=state.f===null?f1:this.alt(state.f,f1):state.sub=f1}leave(re,state){
switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:return this.lookBehind(state.sub,re.lb);case Regexp.Op.CAPTURE:{let ket=this.cap(re.cap<<1|1);return this.cat(
this.cat(state.bra,state.sub),ket)}case Regexp.Op.STAR:return this.star(state.sub,(re.flags&RE2Flags.NON_GREEDY)!==0);case Regexp.Op.PLUS:return this.plus(state.
sub,(re.flags&RE2Flags.NON_GREEDY)!==0);case Regexp.Op.QUEST:return this.quest(state.sub,(re.flags&RE2Flags.NON_GREEDY)!==0);case Regexp.Op.CONCAT:case Regexp.Op.
ALTERNATE:return state.f;default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}},Simplify=class Simplify2{static simplify(re){return re===
null?null:RegexpWalker.walk(re,Simplify2.WALKER)}static WALKER={leaf:re=>Simplify2.leaf(re),enter:re=>Simplify2.enter(re),child:(re,state,result,i)=>Simplify2.child(
re,state,result,i),leave:(re,state)=>Simplify2.leave(re,state)};static leaf(re){if(re.op===Regexp.Op.CHAR_CLASS){if(re.runes===null)return re;if(re.runes.length===
0)return new Regexp(Regexp.Op.NO_MATCH);if(re.runes.length===2&&re.runes[0]===0&&re.runes[1]===Unicode.MAX_RUNE)return new Regexp(Regexp.Op.ANY_CHAR);if(re.runes.
length===4&&re.runes[0]===0&&re.runes[1]===Codepoint.CODES[`
`]-1&&re.runes[2]===Codepoint.CODES[`
`]+1&&re.runes[3]===Unicode.MAX_RUNE)return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL)}return re}static enter(re){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.
Op.CAPTURE:case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return{sub:null};case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:return{subs:[],changed:!1};case Regexp.
Op.REPEAT:return re.min===0&&re.max===0?{result:new Regexp(Regexp.Op.EMPTY_MATCH)}:{sub:null};default:return{result:re}}}static child(re,state,nsub,i){if(state.
subs===void 0){state.sub=nsub;return}if(nsub!==re.subs[i]&&(state.changed=!0),re.op===Regexp.Op.CONCAT){if(nsub.op===Regexp.Op.NO_MATCH){state.result=new Regexp(
Regexp.Op.NO_MATCH);return}if(nsub.op===Regexp.Op.EMPTY_MATCH){state.changed=!0;return}if(nsub.op===Regexp.Op.CONCAT){state.changed=!0;for(let j=0;j<nsub.subs.length;j++)
state.subs.push(nsub.subs[j]);return}}else{if(nsub.op===Regexp.Op.NO_MATCH){state.changed=!0;return}if(nsub.op===Regexp.Op.ALTERNATE){state.changed=!0;for(let j=0;j<
nsub.subs.length;j++)state.subs.push(nsub.subs[j]);return}}state.subs.push(nsub)}static leave(re,state){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.
Op.CAPTURE:{let sub=state.sub;if(sub!==re.subs[0]){let nre=Regexp.fromRegexp(re);return nre.runes=new Int32Array(0),nre.subs=[sub],nre}return re}case Regexp.Op.
CONCAT:case Regexp.Op.ALTERNATE:if(state.changed){let newSubs=state.subs;if(newSubs.length===0)return new Regexp(re.op===Regexp.Op.CONCAT?Regexp.Op.EMPTY_MATCH:
Regexp.Op.NO_MATCH);if(newSubs.length===1)return newSubs[0];let nre=Regexp.fromRegexp(re);return nre.runes=new Int32Array(0),nre.subs=newSubs,nre}return re;case Regexp.
Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return Simplify2.simplify1(re.op,re.flags,state.sub,re);case Regexp.Op.REPEAT:return Simplify2.simplifyRepeat(re,
state.sub);default:return re}}static simplifyRepeat(re,sub){if(re.max===-1){if(re.min===0)return Simplify2.simplify1(Regexp.Op.STAR,re.flags,sub,null);if(re.min===
1)return Simplify2.simplify1(Regexp.Op.PLUS,re.flags,sub,null);let subs=[];for(let i=0;i<re.min-1;i++)subs.push(sub);return subs.push(Simplify2.simplify1(Regexp.
Op.PLUS,re.flags,sub,null)),Simplify2.concat(subs)}if(re.min===1&&re.max===1)return sub;let prefixSubs=null;if(re.min>0){prefixSubs=[];for(let i=0;i<re.min;i++)
prefixSubs.push(sub)}if(re.max>re.min){let suffix=Simplify2.simplify1(Regexp.Op.QUEST,re.flags,sub,null);for(let i=re.min+1;i<re.max;i++)suffix=Simplify2.simplify1(
Regexp.Op.QUEST,re.flags,Simplify2.concat([sub,suffix]),null);if(prefixSubs===null)return suffix;prefixSubs.push(suffix)}return prefixSubs!==null?Simplify2.concat(
prefixSubs):new Regexp(Regexp.Op.NO_MATCH)}static concat(subs){let newSubs=[];for(let i=0;i<subs.length;i++){let sub=subs[i];if(sub.op===Regexp.Op.NO_MATCH)return new Regexp(
Regexp.Op.NO_MATCH);if(sub.op!==Regexp.Op.EMPTY_MATCH){if(sub.op===Regexp.Op.CONCAT){for(let j=0;j<sub.subs.length;j++)newSubs.push(sub.subs[j]);continue}newSubs.
push(sub)}}if(newSubs.length===0)return new Regexp(Regexp.Op.EMPTY_MATCH);if(newSubs.length===1)return newSubs[0];let nre=new Regexp(Regexp.Op.CONCAT);return nre.
subs=newSubs,nre}static simplify1(op,flags2,sub,re){if(sub.op===Regexp.Op.EMPTY_MATCH)return sub;if(sub.op===Regexp.Op.NO_MATCH)return op===Regexp.Op.PLUS?sub:new Regexp(
Regexp.Op.EMPTY_MATCH);if(op===sub.op&&(flags2&RE2Flags.NON_GREEDY)===(sub.flags&RE2Flags.NON_GREEDY))return sub;if(re!==null&&re.op===op&&(re.flags&RE2Flags.NON_GREEDY)===
(flags2&RE2Flags.NON_GREEDY)&&sub===re.subs[0])return re;let nre=new Regexp(op);return nre.flags=flags2,nre.subs=[sub],nre}},CharGroup=class{constructor(sign,cls){
this.sign=sign,this.cls=cls}},code1=[48,57],code2=[9,10,12,13,32,32],code3=[48,57,65,90,95,95,97,122],PERL_GROUPS=new Map([["\\d",new CharGroup(1,code1)],["\\D",
new CharGroup(-1,code1)],["\\s",new CharGroup(1,code2)],["\\S",new CharGroup(-1,code2)],["\\w",new CharGroup(1,code3)],["\\W",new CharGroup(-1,code3)]]),code4=[
48,57,65,90,97,122],code5=[65,90,97,122],code6=[0,127],code7=[9,9,32,32],code8=[0,31,127,127],code9=[48,57],code10=[33,126],code11=[97,122],code12=[32,126],code13=[
33,47,58,64,91,96,123,126],code14=[9,13,32,32],code15=[65,90],code16=[48,57,65,90,95,95,97,122],code17=[48,57,65,70,97,102],POSIX_GROUPS=new Map([["[:alnum:]",new CharGroup(
1,code4)],["[:^alnum:]",new CharGroup(-1,code4)],["[:alpha:]",new CharGroup(1,code5)],["[:^alpha:]",new CharGroup(-1,code5)],["[:ascii:]",new CharGroup(1,code6)],
["[:^ascii:]",new CharGroup(-1,code6)],["[:blank:]",new CharGroup(1,code7)],["[:^blank:]",new CharGroup(-1,code7)],["[:cntrl:]",new CharGroup(1,code8)],["[:^cnt\
rl:]",new CharGroup(-1,code8)],["[:digit:]",new CharGroup(1,code9)],["[:^digit:]",new CharGroup(-1,code9)],["[:graph:]",new CharGroup(1,code10)],["[:^graph:]",new CharGroup(
-1,code10)],["[:lower:]",new CharGroup(1,code11)],["[:^lower:]",new CharGroup(-1,code11)],["[:print:]",new CharGroup(1,code12)],["[:^print:]",new CharGroup(-1,code12)],
["[:punct:]",new CharGroup(1,code13)],["[:^punct:]",new CharGroup(-1,code13)],["[:space:]",new CharGroup(1,code14)],["[:^space:]",new CharGroup(-1,code14)],["[:\
upper:]",new CharGroup(1,code15)],["[:^upper:]",new CharGroup(-1,code15)],["[:word:]",new CharGroup(1,code16)],["[:^word:]",new CharGroup(-1,code16)],["[:xdigit\
:]",new CharGroup(1,code17)],["[:^xdigit:]",new CharGroup(-1,code17)]]),CharClass=class CharClass2{static charClassToString(r,len){let result="[";for(let i=0;i<
len;i+=2){i>0&&(result+=" ");let lo=r[i],hi=r[i+1];lo===hi?result+=`0x${lo.toString(16)}`:result+=`0x${lo.toString(16)}-0x${hi.toString(16)}`}return result+="]",
result}static sortRanges(array,len){let n=len>>1,order=new Array(n);for(let i=0;i<n;i++)order[i]=i;order.sort((a,b)=>array[2*a]-array[2*b]||array[2*b+1]-array[2*
a+1]);let sorted=array.slice(0,len);for(let i=0;i<n;i++)array[2*i]=sorted[2*order[i]],array[2*i+1]=sorted[2*order[i]+1]}constructor(r=Utils.emptyInts()){this.r=
r,this.len=r.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.r.subarray(0,this.len):new Int32Array(this.len===this.r.length?
this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){
if(this.len<4)return this;CharClass2.sortRanges(this.r,this.len);let w=2;for(let i=2;i<this.len;i+=2){let lo=this.r[i],hi=this.r[i+1];if(lo<=this.r[w-1]+1){hi>this.
r[w-1]&&(this.r[w-1]=hi);continue}this.r[w]=lo,this.r[w+1]=hi,w+=2}return this.len=w,this}appendLiteral(x,flags2){return(flags2&RE2Flags.FOLD_CASE)!==0?this.appendFoldedRange(
x,x):this.appendRange(x,x)}appendRange(lo,hi){if(this.len>0){for(let i=2;i<=4;i+=2)if(this.len>=i){let rlo=this.r[this.len-i],rhi=this.r[this.len-i+1];if(lo<=rhi+
1&&rlo<=hi+1)return lo<rlo&&(this.r[this.len-i]=lo),hi>rhi&&(this.r[this.len-i+1]=hi),this}}return this.r[this.len++]=lo,this.r[this.len++]=hi,this}appendFoldedRange(lo,hi){
if(lo<=Unicode.MIN_FOLD&&hi>=Unicode.MAX_FOLD)return this.appendRange(lo,hi);if(hi<Unicode.MIN_FOLD||lo>Unicode.MAX_FOLD)return this.appendRange(lo,hi);lo<Unicode.
MIN_FOLD&&(this.appendRange(lo,Unicode.MIN_FOLD-1),lo=Unicode.MIN_FOLD),hi>Unicode.MAX_FOLD&&(this.appendRange(Unicode.MAX_FOLD+1,hi),hi=Unicode.MAX_FOLD);for(let c=lo;c<=
hi;c++){this.appendRange(c,c);for(let f=Unicode.simpleFold(c);f!==c;f=Unicode.simpleFold(f))this.appendRange(f,f)}return this}appendClass(x){for(let i=0;i<x.length;i+=
2)this.appendRange(x[i],x[i+1]);return this}appendFoldedClass(x){for(let i=0;i<x.length;i+=2)this.appendFoldedRange(x[i],x[i+1]);return this}appendNegatedClass(x){
let nextLo=0;for(let i=0;i<x.length;i+=2){let lo=x[i],hi=x[i+1];nextLo<=lo-1&&this.appendRange(nextLo,lo-1),nextLo=hi+1}return nextLo<=Unicode.MAX_RUNE&&this.appendRange(
nextLo,Unicode.MAX_RUNE),this}appendTable(table){for(let i=0;i<table.length;++i){let lo=table.getLo(i),hi=table.getHi(i),stride=table.getStride(i);if(stride===1){
this.appendRange(lo,hi);continue}for(let c=lo;c<=hi;c+=stride)this.appendRange(c,c)}return this}appendNegatedTable(table){let nextLo=0;for(let i=0;i<table.length;++i){
let lo=table.getLo(i),hi=table.getHi(i),stride=table.getStride(i);if(stride===1){nextLo<=lo-1&&this.appendRange(nextLo,lo-1),nextLo=hi+1;continue}for(let c=lo;c<=
hi;c+=stride)nextLo<=c-1&&this.appendRange(nextLo,c-1),nextLo=c+1}return nextLo<=Unicode.MAX_RUNE&&this.appendRange(nextLo,Unicode.MAX_RUNE),this}appendTableWithSign(table,sign){
return sign<0?this.appendNegatedTable(table):this.appendTable(table)}negateClass(){let nextLo=0,w=0;for(let i=0;i<this.len;i+=2){let lo=this.r[i],hi=this.r[i+1];
nextLo<=lo-1&&(this.r[w]=nextLo,this.r[w+1]=lo-1,w+=2),nextLo=hi+1}return this.len=w,nextLo<=Unicode.MAX_RUNE&&(this.r[this.len++]=nextLo,this.r[this.len++]=Unicode.
MAX_RUNE),this}appendClassWithSign(x,sign){return sign<0?this.appendNegatedClass(x):this.appendClass(x)}appendGroup(g,foldCase){let cls=g.cls;return foldCase&&(cls=
new CharClass2().appendFoldedClass(cls).cleanClass().toArray()),this.appendClassWithSign(cls,g.sign)}toString(){return CharClass2.charClassToString(this.r,this.
len)}},StringIterator=class{constructor(str){this.str=str,this.position=0}pos(){return this.position}rewindTo(pos){this.position=pos}more(){return this.position<
this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(s){this.position+=s.length}pop(){let r=this.str.codePointAt(
this.position);return this.position+=Utils.charCount(r),r}lookingAt(s){return this.str.startsWith(s,this.position)}rest(){return this.str.substring(this.position)}from(beforePos){
return this.str.substring(beforePos,this.position)}toString(){return this.rest()}},Parser=class Parser2{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="\
invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="\
missing closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="\
trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="\
expression nests too deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new UnicodeRangeTable(
new Uint32Array([0,Unicode.MAX_RUNE,1]));static ASCII_TABLE=new UnicodeRangeTable(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new UnicodeRangeTable(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(name){return name==="Any"?{tab:Parser2.ANY_TABLE,fold:Parser2.ANY_TABLE,sign:1}:name==="Ascii"?{tab:Parser2.
ASCII_TABLE,fold:Parser2.ASCII_FOLD_TABLE,sign:1}:name==="Assigned"?{tab:UnicodeTables.CATEGORIES.get("Cn"),fold:UnicodeTables.CATEGORIES.get("Cn"),sign:-1}:name===
"Lc"?{tab:UnicodeTables.CATEGORIES.get("LC"),fold:UnicodeTables.FOLD_CATEGORIES.get("LC"),sign:1}:UnicodeTables.CATEGORIES.has(name)?{tab:UnicodeTables.CATEGORIES.
get(name),fold:UnicodeTables.FOLD_CATEGORIES.get(name),sign:1}:UnicodeTables.SCRIPTS.has(name)?{tab:UnicodeTables.SCRIPTS.get(name),fold:UnicodeTables.FOLD_SCRIPT.
get(name),sign:1}:null}static minFoldRune(r){if(r<Unicode.MIN_FOLD||r>Unicode.MAX_FOLD)return r;let min=r,r0=r;for(r=Unicode.simpleFold(r);r!==r0;r=Unicode.simpleFold(
r))min>r&&(min=r);return min}static leadingRegexp(re){if(re.op===Regexp.Op.EMPTY_MATCH)return null;if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){let sub=re.subs[0];
return sub.op===Regexp.Op.EMPTY_MATCH?null:sub}return re}static literalRegexp(s,flags2){let re=new Regexp(Regexp.Op.LITERAL);return re.flags=flags2,re.runes=Utils.
stringToRunes(s),re}static parse(pattern,flags2){return new Parser2(pattern,flags2).parseInternal()}static parseRepeat(t){let start=t.pos();if(!t.more()||!t.lookingAt(
"{"))return-1;t.skip(1);let min=Parser2.parseInt(t);if(min===-1||!t.more())return-1;let max;if(!t.lookingAt(","))max=min;else{if(t.skip(1),!t.more())return-1;if(t.
lookingAt("}"))max=-1;else if((max=Parser2.parseInt(t))===-1)return-1}if(!t.more()||!t.lookingAt("}"))return-1;if(t.skip(1),min<0||min>1e3||max===-2||max>1e3||max>=
0&&min>max)throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE,t.from(start));return min<<16|max&Unicode.MAX_BMP}static isValidCaptureName(name){if(name.
length===0)return!1;for(let i=0;i<name.length;i++){let c=name.codePointAt(i);if(c!==Codepoint.CODES._&&!Utils.isalnum(c))return!1}return!0}static parseInt(t){let start=t.
pos();for(;t.more()&&t.peek()>=Codepoint.CODES[0]&&t.peek()<=Codepoint.CODES[9];)t.skip(1);let n=t.from(start);return n.length===0||n.length>1&&n.codePointAt(0)===
Codepoint.CODES[0]?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(re){return re.op===Regexp.Op.LITERAL&&re.runes.length===1||re.op===Regexp.Op.CHAR_CLASS||re.
op===Regexp.Op.ANY_CHAR_NOT_NL||re.op===Regexp.Op.ANY_CHAR}static matchRune(re,r){switch(re.op){case Regexp.Op.LITERAL:return re.runes.length===1&&re.runes[0]===
r;case Regexp.Op.CHAR_CLASS:for(let i=0;i<re.runes.length;i+=2)if(re.runes[i]<=r&&r<=re.runes[i+1])return!0;return!1;case Regexp.Op.ANY_CHAR_NOT_NL:return r!==Codepoint.
CODES[`
`];case Regexp.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(dst,src){switch(dst.op){case Regexp.Op.ANY_CHAR:break;case Regexp.Op.ANY_CHAR_NOT_NL:Parser2.
matchRune(src,Codepoint.CODES[`
`])&&(dst.op=Regexp.Op.ANY_CHAR);break;case Regexp.Op.CHAR_CLASS:{let cc=new CharClass(Array.isArray(dst.runes)?dst.runes:Array.from(dst.runes));src.op===Regexp.
Op.LITERAL?cc.appendLiteral(src.runes[0],src.flags):cc.appendClass(src.runes),dst.runes=cc.toGrowableArray();break}case Regexp.Op.LITERAL:if(src.runes[0]===dst.
runes[0]&&src.flags===dst.flags)break;dst.op=Regexp.Op.CHAR_CLASS,dst.runes=new CharClass().appendLiteral(dst.runes[0],dst.flags).appendLiteral(src.runes[0],src.
flags).toGrowableArray()}}static parseEscape(t){let startPos=t.pos();if(t.skip(1),!t.more())throw new RE2JSSyntaxException(Parser2.ERR_TRAILING_BACKSLASH);let c=t.
pop();bigswitch:switch(c){case Codepoint.CODES[1]:case Codepoint.CODES[2]:case Codepoint.CODES[3]:case Codepoint.CODES[4]:case Codepoint.CODES[5]:case Codepoint.
CODES[6]:case Codepoint.CODES[7]:if(!t.more()||t.peek()<Codepoint.CODES[0]||t.peek()>Codepoint.CODES[7])break;case Codepoint.CODES[0]:{let r=c-Codepoint.CODES[0];
for(let i=1;i<3&&!(!t.more()||t.peek()<Codepoint.CODES[0]||t.peek()>Codepoint.CODES[7]);i++)r=r*8+t.peek()-Codepoint.CODES[0],t.skip(1);return r}case Codepoint.
CODES.x:{if(!t.more())break;if(c=t.pop(),c===Codepoint.CODES["{"]){let nhex=0,r=0;for(;;){if(!t.more())break bigswitch;if(c=t.pop(),c===Codepoint.CODES["}"])break;
let v=Utils.unhex(c);if(v<0||(r=r*16+v,r>Unicode.MAX_RUNE))break bigswitch;nhex++}if(nhex===0)break bigswitch;return r}let x=Utils.unhex(c);if(!t.more())break;c=
t.pop();let y=Utils.unhex(c);if(x<0||y<0)break;return x*16+y}case Codepoint.CODES.a:return Codepoint.CODES["\x07"];case Codepoint.CODES.f:return Codepoint.CODES["\
\f"];case Codepoint.CODES.n:return Codepoint.CODES[`
`];case Codepoint.CODES.r:return Codepoint.CODES["\r"];case Codepoint.CODES.t:return Codepoint.CODES["	"];case Codepoint.CODES.v:return Codepoint.CODES["\v"];default:
if(c<=Unicode.MAX_ASCII&&!Utils.isalnum(c))return c}throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE,t.from(startPos))}static parseClassChar(t,wholeClassPos){
if(!t.more())throw new RE2JSSyntaxException(Parser2.ERR_MISSING_BRACKET,t.from(wholeClassPos));return t.lookingAt("\\")?Parser2.parseEscape(t):t.pop()}static hasCapture(re){
if(re===null)return!1;if(re.op===Regexp.Op.CAPTURE)return!0;if(re.subs){for(let sub of re.subs)if(Parser2.hasCapture(sub))return!0}return!1}constructor(wholeRegexp,flags2=0){
this.wholeRegexp=wholeRegexp,this.flags=flags2,this.numCap=0,this.namedGroups=Object.create(null),this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,
this.repeats=0,this.height=null,this.size=null,this.nlb=0}newRegexp(op){let re=this.free;return re!==null&&re.subs!==null&&re.subs.length>0?(this.free=re.subs[0],
re.reinit(),re.op=op):(re=new Regexp(op),this.numRegexp+=1),re}reuse(re){this.height!==null&&this.height.has(re)&&this.height.delete(re),re.subs!==null&&re.subs.
length>0&&(re.subs[0]=this.free),this.free=re}checkLimits(re){if(this.numRunes>Parser2.MAX_RUNES)throw new RE2JSSyntaxException(Parser2.ERR_LARGE);this.checkSize(
re),this.checkHeight(re)}checkSize(re){if(this.size===null){if(this.repeats===0&&(this.repeats=1),re.op===Regexp.Op.REPEAT){let n=re.max;n===-1&&(n=re.min),n<=0&&
(n=1),n>Math.floor(Parser2.MAX_SIZE/this.repeats)?this.repeats=Parser2.MAX_SIZE:this.repeats*=n}if(this.numRegexp<Math.floor(Parser2.MAX_SIZE/this.repeats))return;
this.size=new Map;for(let reEx of this.stack)this.checkSize(reEx)}if(this.calcSize(re,!0)>Parser2.MAX_SIZE)throw new RE2JSSyntaxException(Parser2.ERR_LARGE)}calcSize(re,force=!1){
if(!force&&this.size!==null&&this.size.has(re))return this.size.get(re);let size=0;switch(re.op){case Regexp.Op.LITERAL:size=re.runes.length;break;case Regexp.Op.
PLB:case Regexp.Op.NLB:case Regexp.Op.CAPTURE:case Regexp.Op.STAR:size=2+this.calcSize(re.subs[0]);break;case Regexp.Op.PLUS:case Regexp.Op.QUEST:size=1+this.calcSize(
re.subs[0]);break;case Regexp.Op.CONCAT:for(let sub of re.subs)size=size+this.calcSize(sub);break;case Regexp.Op.ALTERNATE:for(let sub of re.subs)size=size+this.
calcSize(sub);re.subs.length>1&&(size=size+re.subs.length-1);break;case Regexp.Op.REPEAT:{let sub=this.calcSize(re.subs[0]);if(re.max===-1){re.min===0?size=2+sub:
size=1+re.min*sub;break}size=re.max*sub+(re.max-re.min);break}}return size=Math.max(1,size),this.size===null&&(this.size=new Map),this.size.set(re,size),size}checkHeight(re){
if(!(this.numRegexp<Parser2.MAX_HEIGHT)){if(this.height===null){this.height=new Map;for(let reEx of this.stack)this.checkHeight(reEx)}if(this.calcHeight(re,!0)>
Parser2.MAX_HEIGHT)throw new RE2JSSyntaxException(Parser2.ERR_NESTING_DEPTH)}}calcHeight(re,force=!1){if(!force&&this.height!==null&&this.height.has(re))return this.
height.get(re);let h=1;for(let sub of re.subs){let hsub=this.calcHeight(sub);h<1+hsub&&(h=1+hsub)}return this.height===null&&(this.height=new Map),this.height.set(
re,h),h}pop(){return this.stack.pop()}popToPseudo(){let n=this.stack.length,i=n;for(;i>0&&!Regexp.isPseudoOp(this.stack[i-1].op);)i--;return this.stack.splice(i,
n-i)}push(re){if(this.numRunes+=re.runes.length,re.op===Regexp.Op.CHAR_CLASS&&re.runes.length===2&&re.runes[0]===re.runes[1]){if(this.maybeConcat(re.runes[0],this.
flags&~RE2Flags.FOLD_CASE))return null;re.op=Regexp.Op.LITERAL,re.runes=[re.runes[0]],re.flags=this.flags&~RE2Flags.FOLD_CASE}else if(re.op===Regexp.Op.CHAR_CLASS&&
re.runes.length===4&&re.runes[0]===re.runes[1]&&re.runes[2]===re.runes[3]&&Unicode.simpleFold(re.runes[0])===re.runes[2]&&Unicode.simpleFold(re.runes[2])===re.runes[0]||
re.op===Regexp.Op.CHAR_CLASS&&re.runes.length===2&&re.runes[0]+1===re.runes[1]&&Unicode.simpleFold(re.runes[0])===re.runes[1]&&Unicode.simpleFold(re.runes[1])===
re.runes[0]){if(this.maybeConcat(re.runes[0],this.flags|RE2Flags.FOLD_CASE))return null;re.op=Regexp.Op.LITERAL,re.runes=[re.runes[0]],re.flags=this.flags|RE2Flags.
FOLD_CASE}else this.maybeConcat(-1,0);return this.stack.push(re),this.checkLimits(re),re}maybeConcat(r,flags2){let n=this.stack.length;if(n<2)return!1;let re1=this.
stack[n-1],re2=this.stack[n-2];if(re1.op!==Regexp.Op.LITERAL||re2.op!==Regexp.Op.LITERAL||(re1.flags&RE2Flags.FOLD_CASE)!==(re2.flags&RE2Flags.FOLD_CASE))return!1;
Array.isArray(re2.runes)||(re2.runes=Array.from(re2.runes));for(let i=0;i<re1.runes.length;i++)re2.runes.push(re1.runes[i]);return r>=0?(re1.runes=[r],re1.flags=
flags2,!0):(this.pop(),this.reuse(re1),!1)}newLiteral(r,flags2){let re=this.newRegexp(Regexp.Op.LITERAL);return re.flags=flags2,(flags2&RE2Flags.FOLD_CASE)!==0&&
(r=Parser2.minFoldRune(r)),re.runes=[r],re}literal(r){this.push(this.newLiteral(r,this.flags))}op(op){let re=this.newRegexp(op);return re.flags=this.flags,this.
push(re)}repeat(op,min,max,beforePos,t,lastRepeatPos){let flags2=this.flags;if((flags2&RE2Flags.PERL_X)!==0&&(t.more()&&t.lookingAt("?")&&(t.skip(1),flags2^=RE2Flags.
NON_GREEDY),lastRepeatPos!==-1))throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_OP,t.from(lastRepeatPos));let n=this.stack.length;if(n===0)throw new RE2JSSyntaxException(
Parser2.ERR_MISSING_REPEAT_ARGUMENT,t.from(beforePos));let sub=this.stack[n-1];if(Regexp.isPseudoOp(sub.op))throw new RE2JSSyntaxException(Parser2.ERR_MISSING_REPEAT_ARGUMENT,
t.from(beforePos));let re=this.newRegexp(op);if(re.min=min,re.max=max,re.flags=flags2,re.subs=[sub],this.stack[n-1]=re,this.checkLimits(re),op===Regexp.Op.REPEAT&&
(min>=2||max>=2)&&!this.repeatIsValid(re,1e3))throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE,t.from(beforePos))}repeatIsValid(re,n){if(re.op===Regexp.
Op.REPEAT){let m=re.max;if(m===0)return!0;if(m<0&&(m=re.min),m>n)return!1;m>0&&(n=Math.trunc(n/m))}for(let sub of re.subs)if(!this.repeatIsValid(sub,n))return!1;
return!0}concat(){this.maybeConcat(-1,0);let subs=this.popToPseudo();return subs.length===0?this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH)):this.push(this.collapse(
subs,Regexp.Op.CONCAT))}alternate(){let subs=this.popToPseudo();return subs.length>0&&this.cleanAlt(subs[subs.length-1]),subs.length===0?this.push(this.newRegexp(
Regexp.Op.NO_MATCH)):this.push(this.collapse(subs,Regexp.Op.ALTERNATE))}cleanAlt(re){re.op===Regexp.Op.CHAR_CLASS&&(re.runes=new CharClass(Array.from(re.runes)).
cleanClass().toArray(),re.runes.length===2&&re.runes[0]===0&&re.runes[1]===Unicode.MAX_RUNE?(re.runes=new Int32Array(0),re.op=Regexp.Op.ANY_CHAR):re.runes.length===
4&&re.runes[0]===0&&re.runes[1]===Codepoint.CODES[`
`]-1&&re.runes[2]===Codepoint.CODES[`
`]+1&&re.runes[3]===Unicode.MAX_RUNE&&(re.runes=new Int32Array(0),re.op=Regexp.Op.ANY_CHAR_NOT_NL))}collapse(subs,op){if(subs.length===1)return subs[0];let len=0;
for(let sub of subs)len+=sub.op===op?sub.subs.length:1;let newsubs=new Array(len).fill(null),i=0;for(let sub of subs)if(sub.op===op){for(let j=0;j<sub.subs.length;j++)
newsubs[i++]=sub.subs[j];this.reuse(sub)}else newsubs[i++]=sub;let re=this.newRegexp(op);if(re.subs=newsubs,op===Regexp.Op.ALTERNATE&&(re.subs=this.factor(re.subs),
re.subs.length===1)){let old=re;re=re.subs[0],this.reuse(old)}return re}factor(array){if(array.length<2)return array;let s=0,lensub=array.length,lenout=0,str=null,
strlen=0,strflags=0,start=0;for(let i=0;i<=lensub;i++){let istr=null,istrlen=0,iflags=0;if(i<lensub){let re=array[s+i];if(re.op===Regexp.Op.CONCAT&&re.subs.length>
0&&(re=re.subs[0]),re.op===Regexp.Op.LITERAL&&(istr=re.runes,istrlen=re.runes.length,iflags=re.flags&RE2Flags.FOLD_CASE),iflags===strflags){let same2=0;for(;same2<
strlen&&same2<istrlen&&str[same2]===istr[same2];)same2++;if(same2>0){strlen=same2;continue}}}if(i!==start)if(i===start+1)array[lenout++]=array[s+start];else{let prefix=this.
newRegexp(Regexp.Op.LITERAL);prefix.flags=strflags,prefix.runes=str.slice(0,strlen);for(let j=start;j<i;j++)array[s+j]=this.removeLeadingString(array[s+j],strlen),
this.checkLimits(array[s+j]);let suffix=this.collapse(array.slice(s+start,s+i),Regexp.Op.ALTERNATE),re=this.newRegexp(Regexp.Op.CONCAT);re.subs=[prefix,suffix],
array[lenout++]=re}start=i,str=istr,strlen=istrlen,strflags=iflags}lensub=lenout,s=0,start=0,lenout=0;let first=null;for(let i=0;i<=lensub;i++){let ifirst=null;
if(!(i<lensub&&(ifirst=Parser2.leadingRegexp(array[s+i]),first!==null&&first.equals(ifirst)&&(Parser2.isCharClass(first)||first.op===Regexp.Op.REPEAT&&first.min===
first.max&&Parser2.isCharClass(first.subs[0]))))){if(i!==start)if(i===start+1)array[lenout++]=array[s+start];else{let prefix=first;for(let j=start;j<i;j++){let reuse=j!==
start;array[s+j]=this.removeLeadingRegexp(array[s+j],reuse),this.checkLimits(array[s+j])}let suffix=this.collapse(array.slice(s+start,s+i),Regexp.Op.ALTERNATE),
re=this.newRegexp(Regexp.Op.CONCAT);re.subs=[prefix,suffix],array[lenout++]=re}start=i,first=ifirst}}lensub=lenout,s=0,start=0,lenout=0;for(let i=0;i<=lensub;i++)
if(!(i<lensub&&Parser2.isCharClass(array[s+i]))){if(i!==start)if(i===start+1)array[lenout++]=array[s+start];else{let max=start;for(let j=start+1;j<i;j++){let subMax=array[s+
max],subJ=array[s+j];(subMax.op<subJ.op||subMax.op===subJ.op&&(subMax.runes!==null?subMax.runes.length:0)<(subJ.runes!==null?subJ.runes.length:0))&&(max=j)}let tmp=array[s+
start];array[s+start]=array[s+max],array[s+max]=tmp;for(let j=start+1;j<i;j++)Parser2.mergeCharClass(array[s+start],array[s+j]),this.reuse(array[s+j]);this.cleanAlt(
array[s+start]),array[lenout++]=array[s+start]}i<lensub&&(array[lenout++]=array[s+i]),start=i+1}lensub=lenout,s=0,start=0,lenout=0;for(let i=0;i<lensub;++i)i+1<
lensub&&array[s+i].op===Regexp.Op.EMPTY_MATCH&&array[s+i+1].op===Regexp.Op.EMPTY_MATCH||(array[lenout++]=array[s+i]);return lensub=lenout,s=0,array.slice(s,lensub)}removeLeadingString(re,n){
if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){let sub=this.removeLeadingString(re.subs[0],n);if(re.subs[0]=sub,sub.op===Regexp.Op.EMPTY_MATCH)switch(this.reuse(
sub),re.subs.length){case 0:case 1:re.op=Regexp.Op.EMPTY_MATCH,re.subs=Regexp.emptySubs();break;case 2:{let old=re;re=re.subs[1],this.reuse(old);break}default:re.
subs=re.subs.slice(1,re.subs.length)}return re}return re.op===Regexp.Op.LITERAL&&(re.runes=re.runes.slice(n,re.runes.length),re.runes.length===0&&(re.op=Regexp.
Op.EMPTY_MATCH)),re}removeLeadingRegexp(re,reuse){if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){switch(reuse&&this.reuse(re.subs[0]),re.subs=re.subs.slice(1,re.
subs.length),re.subs.length){case 0:re.op=Regexp.Op.EMPTY_MATCH,re.subs=Regexp.emptySubs();break;case 1:{let old=re;re=re.subs[0],this.reuse(old);break}}return re}
return reuse&&this.reuse(re),this.newRegexp(Regexp.Op.EMPTY_MATCH)}parseInternal(){if((this.flags&RE2Flags.LITERAL)!==0)return Parser2.literalRegexp(this.wholeRegexp,
this.flags);let lastRepeatPos=-1,min=-1,max=-1,t=new StringIterator(this.wholeRegexp);for(;t.more();){let repeatPos=-1;bigswitch:switch(t.peek()){case Codepoint.
CODES["("]:if((this.flags&RE2Flags.LOOKBEHIND)!==0){if(t.lookingAt("(?<=")){this.parsePosLookBehind(),t.skip(4);break}if(t.lookingAt("(?<!")){this.parseNegLookBehind(),
t.skip(4);break}}if((this.flags&RE2Flags.PERL_X)!==0&&t.lookingAt("(?")){this.parsePerlFlags(t);break}this.op(Regexp.Op.LEFT_PAREN).cap=++this.numCap,t.skip(1);
break;case Codepoint.CODES["|"]:this.parseVerticalBar(),t.skip(1);break;case Codepoint.CODES[")"]:this.parseRightParen(),t.skip(1);break;case Codepoint.CODES["^"]:
(this.flags&RE2Flags.ONE_LINE)!==0?this.op(Regexp.Op.BEGIN_TEXT):this.op(Regexp.Op.BEGIN_LINE),t.skip(1);break;case Codepoint.CODES.$:(this.flags&RE2Flags.ONE_LINE)!==
0?this.op(Regexp.Op.END_TEXT).flags|=RE2Flags.WAS_DOLLAR:this.op(Regexp.Op.END_LINE),t.skip(1);break;case Codepoint.CODES["."]:(this.flags&RE2Flags.DOT_NL)!==0?
this.op(Regexp.Op.ANY_CHAR):this.op(Regexp.Op.ANY_CHAR_NOT_NL),t.skip(1);break;case Codepoint.CODES["["]:this.parseClass(t);break;case Codepoint.CODES["*"]:case Codepoint.
CODES["+"]:case Codepoint.CODES["?"]:{repeatPos=t.pos();let op=null;switch(t.pop()){case Codepoint.CODES["*"]:op=Regexp.Op.STAR;break;case Codepoint.CODES["+"]:
op=Regexp.Op.PLUS;break;case Codepoint.CODES["?"]:op=Regexp.Op.QUEST}this.repeat(op,min,max,repeatPos,t,lastRepeatPos);break}case Codepoint.CODES["{"]:{let before=t.
pos(),minMax=Parser2.parseRepeat(t);if(minMax<0){t.rewindTo(before),this.literal(t.pop());break}repeatPos=before,min=minMax>>16,max=(minMax&Unicode.MAX_BMP)<<16>>
16,this.repeat(Regexp.Op.REPEAT,min,max,repeatPos,t,lastRepeatPos);break}case Codepoint.CODES["\\"]:{let savedPos=t.pos();if(t.skip(1),(this.flags&RE2Flags.PERL_X)!==
0&&t.more())switch(t.pop()){case Codepoint.CODES.A:this.op(Regexp.Op.BEGIN_TEXT);break bigswitch;case Codepoint.CODES.b:this.op(Regexp.Op.WORD_BOUNDARY);break bigswitch;case Codepoint.
CODES.B:this.op(Regexp.Op.NO_WORD_BOUNDARY);break bigswitch;case Codepoint.CODES.C:throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE,"\\C");case Codepoint.
CODES.Q:{let lit=t.rest(),i=lit.indexOf("\\E");i>=0?(lit=lit.substring(0,i),t.skipString(lit),t.skipString("\\E")):t.skipString(lit);let j=0;for(;j<lit.length;){
let codepoint=lit.codePointAt(j);this.literal(codepoint),j+=Utils.charCount(codepoint)}break bigswitch}case Codepoint.CODES.z:this.op(Regexp.Op.END_TEXT);break bigswitch;default:
t.rewindTo(savedPos)}else t.rewindTo(savedPos);let re=this.newRegexp(Regexp.Op.CHAR_CLASS);if(re.flags=this.flags,t.lookingAt("\\p")||t.lookingAt("\\P")){let cc2=new CharClass;
if(this.parseUnicodeClass(t,cc2)){re.runes=cc2.toArray(),this.push(re);break bigswitch}}let cc=new CharClass;if(this.parsePerlClassEscape(t,cc)){re.runes=cc.toArray(),
this.push(re);break bigswitch}t.rewindTo(savedPos),this.reuse(re),this.literal(Parser2.parseEscape(t));break}default:this.literal(t.pop())}lastRepeatPos=repeatPos}
if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new RE2JSSyntaxException(Parser2.ERR_MISSING_PAREN,this.wholeRegexp);
return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let startPos=t.pos(),s=t.rest();if(s.startsWith("(?P<")||s.startsWith("(?<")){
let begin=s.charAt(2)==="P"?4:3,end=s.indexOf(">");if(end<0)throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE,s);let name=s.substring(begin,end);
if(t.skipString(name),t.skip(begin+1),!Parser2.isValidCaptureName(name))throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE,s.substring(0,end+1));let re=this.
op(Regexp.Op.LEFT_PAREN);if(re.cap=++this.numCap,this.namedGroups[name])throw new RE2JSSyntaxException(Parser2.ERR_DUPLICATE_NAMED_CAPTURE,name);this.namedGroups[name]=
this.numCap,re.name=name;return}t.skip(2);let flags2=this.flags,sign=1,sawFlag=!1;loop:for(;t.more();){let c=t.pop();switch(c){case Codepoint.CODES.i:flags2|=RE2Flags.
FOLD_CASE,sawFlag=!0;break;case Codepoint.CODES.m:flags2&=~RE2Flags.ONE_LINE,sawFlag=!0;break;case Codepoint.CODES.s:flags2|=RE2Flags.DOT_NL,sawFlag=!0;break;case Codepoint.
CODES.U:flags2|=RE2Flags.NON_GREEDY,sawFlag=!0;break;case Codepoint.CODES["-"]:if(sign<0)break loop;sign=-1,flags2=~flags2,sawFlag=!1;break;case Codepoint.CODES["\
:"]:case Codepoint.CODES[")"]:if(sign<0){if(!sawFlag)break loop;flags2=~flags2}c===Codepoint.CODES[":"]&&this.op(Regexp.Op.LEFT_PAREN),this.flags=flags2;return;default:
break loop}}throw new RE2JSSyntaxException(Parser2.ERR_INVALID_PERL_OP,t.from(startPos))}parsePosLookBehind(){let re=this.newRegexp(Regexp.Op.LEFT_PAREN);return re.
flags=this.flags,re.lb=++this.nlb,this.push(re)}parseNegLookBehind(){let re=this.newRegexp(Regexp.Op.LEFT_PAREN);return re.flags=this.flags,re.lb=-++this.nlb,this.
push(re)}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(Regexp.Op.VERTICAL_BAR)}swapVerticalBar(){let n=this.stack.length;if(n>=3&&this.stack[n-
2].op===Regexp.Op.VERTICAL_BAR&&Parser2.isCharClass(this.stack[n-1])&&Parser2.isCharClass(this.stack[n-3])){let re1=this.stack[n-1],re3=this.stack[n-3];if(re1.op>
re3.op){let tmp=re3;re3=re1,re1=tmp,this.stack[n-3]=re3}return Parser2.mergeCharClass(re3,re1),this.reuse(re1),this.pop(),!0}if(n>=2){let re1=this.stack[n-1],re2=this.
stack[n-2];if(re2.op===Regexp.Op.VERTICAL_BAR)return n>=3&&this.cleanAlt(this.stack[n-3]),this.stack[n-2]=re1,this.stack[n-1]=re2,!0}return!1}parseRightParen(){
if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN,this.wholeRegexp);
let re1=this.pop(),re2=this.pop();if(re2.op!==Regexp.Op.LEFT_PAREN)throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN,this.wholeRegexp);if(this.flags=re2.
flags,re2.lb!==0){if(Parser2.hasCapture(re1))throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp);re2.lb>0?re2.op=Regexp.Op.
PLB:re2.op=Regexp.Op.NLB,re2.subs=[re1],this.push(re2);return}re2.cap===0?this.push(re1):(re2.op=Regexp.Op.CAPTURE,re2.subs=[re1],this.push(re2))}parsePerlClassEscape(t,cc){
let beforePos=t.pos();if((this.flags&RE2Flags.PERL_X)===0||!t.more()||t.pop()!==Codepoint.CODES["\\"]||!t.more())return!1;t.pop();let p=t.from(beforePos),g=PERL_GROUPS.
has(p)?PERL_GROUPS.get(p):null;return g===null?!1:(cc.appendGroup(g,(this.flags&RE2Flags.FOLD_CASE)!==0),!0)}parseNamedClass(t,cc){let cls=t.rest(),i=cls.indexOf(
":]");if(i<0)return!1;let name=cls.substring(0,i+2);t.skipString(name);let g=POSIX_GROUPS.has(name)?POSIX_GROUPS.get(name):null;if(g===null)throw new RE2JSSyntaxException(
Parser2.ERR_INVALID_CHAR_RANGE,name);return cc.appendGroup(g,(this.flags&RE2Flags.FOLD_CASE)!==0),!0}parseUnicodeClass(t,cc){let startPos=t.pos();if((this.flags&
RE2Flags.UNICODE_GROUPS)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let sign=1,c=t.pop();if(c===Codepoint.CODES.P&&(sign=-1),!t.more())throw t.
rewindTo(startPos),new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE,t.rest());c=t.pop();let name;if(c!==Codepoint.CODES["{"])name=Utils.runeToString(c);else{
let rest2=t.rest(),end=rest2.indexOf("}");if(end<0)throw t.rewindTo(startPos),new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE,t.rest());name=rest2.substring(
0,end),t.skipString(name),t.skip(1)}name.length!==0&&name.codePointAt(0)===Codepoint.CODES["^"]&&(sign=0-sign,name=name.substring(1));let pair=Parser2.unicodeTable(
name);if(pair===null)throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE,t.from(startPos));pair.sign<0&&(sign=0-sign);let tab=pair.tab,fold=pair.fold;
if((this.flags&RE2Flags.FOLD_CASE)===0||fold===null)cc.appendTableWithSign(tab,sign);else{let tmp=new CharClass().appendTable(tab).appendTable(fold).cleanClass().
toArray();cc.appendClassWithSign(Array.from(tmp),sign)}return!0}parseClass(t){let startPos=t.pos();t.skip(1);let re=this.newRegexp(Regexp.Op.CHAR_CLASS);re.flags=
this.flags;let cc=new CharClass,sign=1;t.more()&&t.lookingAt("^")&&(sign=-1,t.skip(1),(this.flags&RE2Flags.CLASS_NL)===0&&cc.appendRange(Codepoint.CODES[`
`],Codepoint.CODES[`
`]));let first=!0;for(;!t.more()||t.peek()!==Codepoint.CODES["]"]||first;){if(t.more()&&t.lookingAt("-")&&(this.flags&RE2Flags.PERL_X)===0&&!first){let s=t.rest();
if(s==="-"||!s.startsWith("-]"))throw t.rewindTo(startPos),new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE,t.rest())}first=!1;let beforePos=t.pos();if(t.
lookingAt("[:")){if(this.parseNamedClass(t,cc))continue;t.rewindTo(beforePos)}if(this.parseUnicodeClass(t,cc)||this.parsePerlClassEscape(t,cc))continue;t.rewindTo(
beforePos);let lo=Parser2.parseClassChar(t,startPos),hi=lo;if(t.more()&&t.lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(hi=Parser2.
parseClassChar(t,startPos),hi<lo)throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE,t.from(beforePos))}(this.flags&RE2Flags.FOLD_CASE)===0?cc.appendRange(
lo,hi):cc.appendFoldedRange(lo,hi)}t.skip(1),cc.cleanClass(),sign<0&&cc.negateClass(),re.runes=cc.toArray(),this.push(re)}},RE2=class RE22{static initTest(expr){
let re2=RE22.compile(expr),res=new RE22(re2.expr,re2.prog,re2.numSubexp,re2.longest);return res.cond=re2.cond,res.prefix=re2.prefix,res.prefixUTF8=re2.prefixUTF8,
res.prefixComplete=re2.prefixComplete,res.prefixRune=re2.prefixRune,res.prefilter=re2.prefilter,res.namedGroups=re2.namedGroups,res}static compile(expr){return RE22.
compileImpl(expr,RE2Flags.PERL,!1)}static compilePOSIX(expr){return RE22.compileImpl(expr,RE2Flags.POSIX,!0)}static compileImpl(expr,mode,longest2){let re=Parser.
parse(expr,mode),maxCap=re.maxCap(),namedGroups=re.namedGroups;re=Simplify.simplify(re);let prefilter=PrefilterTree.build(re),prog=Compiler.compileRegexp(re),re2=new RE22(
expr,prog,maxCap,longest2);re2.prefilter=prefilter.type===Prefilter.Type.NONE?null:prefilter;let[prefixCompl,prefixStr]=prog.prefix();return re2.prefixComplete=
prefixCompl,re2.prefix=prefixStr,re2.prefixUTF8=Utils.stringToUtf8ByteArray(re2.prefix),re2.prefix.length>0&&(re2.prefixRune=re2.prefix.codePointAt(0)),re2.namedGroups=
namedGroups,re2}static match(pattern,s){return RE22.compile(pattern).match(s)}constructor(expr,prog,numSubexp=0,longest2=0){this.expr=expr,this.prog=prog,this.numSubexp=
numSubexp,this.longest=longest2,this.cond=prog.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,this.namedGroups=Object.
create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=OnePass.compile(this.prog),this.prefilter=null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=
new DFA(this.prog)),this.lazyDFA}matchPrefixComplete(input,pos,anchor,ncap){if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return null;
let matchStart=-1,matchEnd=-1,pLen=input.prefixLength(this);if(anchor===RE2Flags.UNANCHORED){let idx=input.index(this,pos);if(idx<0)return null;matchStart=pos+idx,
matchEnd=matchStart+pLen}else if(anchor===RE2Flags.ANCHOR_BOTH){if(input.endPos()!==pLen||input.index(this,0)!==0)return null;matchStart=0,matchEnd=pLen}else if(anchor===
RE2Flags.ANCHOR_START){if(input.index(this,0)!==0)return null;matchStart=0,matchEnd=pLen}if(matchStart<0)return null;if(ncap>0){let matchcap=new Int32Array(ncap).
fill(-1);return matchcap[0]=matchStart,matchcap[1]=matchEnd,Array.from(matchcap)}return[]}createLookbehindState(){return this.prog.numLb>0?new LookbehindState(this.
prog):null}executeEngine(input,pos,anchor,ncap,lbState=null){if(this.prefixComplete&&(ncap===0||this.numSubexp===0))return this.matchPrefixComplete(input,pos,anchor,
ncap);if(this.prefilter!==null&&anchor===RE2Flags.UNANCHORED&&!this.prefilter.eval(input,pos))return null;if(this.onepass!==null)return OnePass.execute(this,input,
pos,anchor,ncap);if(ncap>0)return this.prog.numLb===0&&input.endPos()<=Backtracker.maxBitStateLen(this.prog)?Backtracker.execute(this,input,pos,anchor,ncap):this.
doExecuteNFA(input,pos,anchor,ncap,lbState);if(this.prog.numLb===0){let dfaResult=this.dfa.match(input,pos,anchor);if(dfaResult!==null)return dfaResult?[]:null;
if(input.endPos()<=Backtracker.maxBitStateLen(this.prog))return Backtracker.execute(this,input,pos,anchor,ncap)}return this.doExecuteNFA(input,pos,anchor,ncap,lbState)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.pop():null}reset(){this.machinePool.
length=0}put(m){this.machinePool.push(m)}toString(){return this.expr}doExecuteNFA(input,pos,anchor,ncap,lbState=null){let m=this.get();m||(m=Machine.fromRE2(this)),
m.init(ncap);let cap=m.match(input,pos,anchor,lbState)?m.submatches():null;return this.put(m),cap}match(s){return this.executeEngine(MachineInput.fromUTF16(s),0,
RE2Flags.UNANCHORED,0)!==null}matchWithGroup(input,start,end,anchor,ngroup,lbState=null){return input instanceof MatcherInputBase||(Utils.isByteArray(input)?input=
MatcherInput.utf8(input):input=MatcherInput.utf16(input)),this.matchMachineInput(input,start,end,anchor,ngroup,lbState)}matchMachineInput(input,start,end,anchor,ngroup,lbState=null){
if(start>end)return[!1,null];let machineInput=input.isUTF16Encoding()?MachineInput.fromUTF16(input.asCharSequence(),0,end):MachineInput.fromUTF8(input.asBytes(),
0,end),groupMatch=this.executeEngine(machineInput,start,anchor,2*ngroup,lbState);return groupMatch===null?[!1,null]:[!0,groupMatch]}matchUTF8(b){return this.executeEngine(
MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,0)!==null}replaceAll(src,repl){return this.replaceAllFunc(src,()=>repl,2*src.length+1)}replaceFirst(src,repl){return this.
replaceAllFunc(src,()=>repl,1)}replaceAllFunc(src,replFunc,maxReplaces){let lastMatchEnd=0,searchPos=0,out="",input=MachineInput.fromUTF16(src),lbState=this.createLookbehindState(),
numReplaces=0;for(;searchPos<=src.length;){let a=this.executeEngine(input,searchPos,RE2Flags.UNANCHORED,2,lbState);if(a===null||a.length===0)break;out+=src.substring(
lastMatchEnd,a[0]),(a[1]>lastMatchEnd||a[0]===0)&&(out+=replFunc(src.substring(a[0],a[1])),numReplaces++),lastMatchEnd=a[1];let width=input.step(searchPos)&7;if(searchPos+
width>a[1]?searchPos+=width:searchPos+1>a[1]?searchPos++:searchPos=a[1],numReplaces>=maxReplaces)break}return out+=src.substring(lastMatchEnd),out}pad(a){if(a===
null)return null;let n=(1+this.numSubexp)*2;if(a.length<n){let a2=new Array(n).fill(-1);for(let i=0;i<a.length;i++)a2[i]=a[i];a=a2}return a}allMatches(input,n,deliverFun=v=>v){
let result=[],end=input.endPos();n<0&&(n=end+1);let pos=0,i=0,prevMatchEnd=-1,lbState=this.createLookbehindState();for(;i<n&&pos<=end;){let matches=this.executeEngine(
input,pos,RE2Flags.UNANCHORED,this.prog.numCap,lbState);if(matches===null||matches.length===0)break;let accept=!0;if(matches[1]===pos){matches[0]===prevMatchEnd&&
(accept=!1);let r=input.step(pos);r<0?pos=end+1:pos+=r&7}else pos=matches[1];prevMatchEnd=matches[1],accept&&(result.push(deliverFun(this.pad(matches))),i++)}return result}findUTF8(b){
let a=this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,2);return a===null?null:b.slice(a[0],a[1])}findUTF8Index(b){let a=this.executeEngine(MachineInput.
fromUTF8(b),0,RE2Flags.UNANCHORED,2);return a===null?null:a.slice(0,2)}find(s){let a=this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,2);return a===
null?"":s.substring(a[0],a[1])}findIndex(s){return this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,2)}findUTF8Submatch(b){let a=this.executeEngine(
MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,this.prog.numCap);if(a===null)return null;let ret=new Array(1+this.numSubexp).fill(null);for(let i=0;i<ret.length;i++)
2*i<a.length&&a[2*i]>=0&&(ret[i]=b.slice(a[2*i],a[2*i+1]));return ret}findUTF8SubmatchIndex(b){return this.pad(this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.
UNANCHORED,this.prog.numCap))}findSubmatch(s){let a=this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,this.prog.numCap);if(a===null)return null;
let ret=new Array(1+this.numSubexp).fill(null);for(let i=0;i<ret.length;i++)2*i<a.length&&a[2*i]>=0&&(ret[i]=s.substring(a[2*i],a[2*i+1]));return ret}findSubmatchIndex(s){
return this.pad(this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,this.prog.numCap))}findAllUTF8(b,n){let result=this.allMatches(MachineInput.fromUTF8(
b),n,match=>b.slice(match[0],match[1]));return result.length===0?null:result}findAllUTF8Index(b,n){let result=this.allMatches(MachineInput.fromUTF8(b),n,match=>match.
slice(0,2));return result.length===0?null:result}findAll(s,n){let result=this.allMatches(MachineInput.fromUTF16(s),n,match=>s.substring(match[0],match[1]));return result.
length===0?null:result}findAllIndex(s,n){let result=this.allMatches(MachineInput.fromUTF16(s),n,match=>match.slice(0,2));return result.length===0?null:result}findAllUTF8Submatch(b,n){
let result=this.allMatches(MachineInput.fromUTF8(b),n,match=>{let slice2=new Array(match.length/2|0).fill(null);for(let j=0;j<slice2.length;j++)match[2*j]>=0&&(slice2[j]=
b.slice(match[2*j],match[2*j+1]));return slice2});return result.length===0?null:result}findAllUTF8SubmatchIndex(b,n){let result=this.allMatches(MachineInput.fromUTF8(
b),n);return result.length===0?null:result}findAllSubmatch(s,n){let result=this.allMatches(MachineInput.fromUTF16(s),n,match=>{let slice2=new Array(match.length/
2|0).fill(null);for(let j=0;j<slice2.length;j++)match[2*j]>=0&&(slice2[j]=s.substring(match[2*j],match[2*j+1]));return slice2});return result.length===0?null:result}findAllSubmatchIndex(s,n){
let result=this.allMatches(MachineInput.fromUTF16(s),n);return result.length===0?null:result}},RE2Set=class RE2Set2{static UNANCHORED=RE2Flags.UNANCHORED;static ANCHOR_START=RE2Flags.
ANCHOR_START;static ANCHOR_BOTH=RE2Flags.ANCHOR_BOTH;constructor(anchor=RE2Set2.UNANCHORED,flags2=0,maxMem=8388608){if(![RE2Set2.UNANCHORED,RE2Set2.ANCHOR_START,
RE2Set2.ANCHOR_BOTH].includes(anchor))throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");Utils.checkFlags(
flags2),this.anchor=anchor,this.jsFlags=flags2,this.maxMem=maxMem;let re2Flags=RE2Flags.PERL;(flags2&PublicFlags.DISABLE_UNICODE_GROUPS)!==0&&(re2Flags&=~RE2Flags.
UNICODE_GROUPS),(flags2&PublicFlags.LOOKBEHINDS)!==0&&(re2Flags|=RE2Flags.LOOKBEHIND),this.re2Flags=re2Flags,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=
null}add(pattern){if(this.prog)throw new RE2JSCompileException("Cannot add patterns after compile");Utils.checkPattern(pattern);let fregex=pattern;(this.jsFlags&
PublicFlags.CASE_INSENSITIVE)!==0&&(fregex=`(?i)${fregex}`),(this.jsFlags&PublicFlags.DOTALL)!==0&&(fregex=`(?s)${fregex}`),(this.jsFlags&PublicFlags.MULTILINE)!==
0&&(fregex=`(?m)${fregex}`);let re=Parser.parse(fregex,this.re2Flags);return this.regexps.push(Simplify.simplify(re)),this.regexps.length-1}compile(){if(this.prog)
return;let prog=Compiler.compileSet(this.regexps);if(prog.numInst()>Parser.MAX_SIZE)throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.
numInst()} instructions, more than ${Parser.MAX_SIZE}`);this.prog=prog,this.dfa=new DFA(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),
prefix:"",prefixRune:0,longest:!1}}match(input){this.prog||this.compile();let machineInput=Utils.isByteArray(input)?MachineInput.fromUTF8(input):MachineInput.fromUTF16(
input),internalAnchor=RE2Flags.UNANCHORED;this.anchor===RE2Set2.ANCHOR_START?internalAnchor=RE2Flags.ANCHOR_START:this.anchor===RE2Set2.ANCHOR_BOTH&&(internalAnchor=
RE2Flags.ANCHOR_BOTH);let dfaResult=this.dfa.matchSet(machineInput,0,internalAnchor);if(dfaResult!==null)return dfaResult;let machine=Machine.fromRE2(this.dummyRe2);
return machine.init(0),machine.matchSet(machineInput,0,internalAnchor)}},TranslateRegExpString=class TranslateRegExpString2{static isHexadecimal(ch){return"0"<=
ch&&ch<="9"||"A"<=ch&&ch<="F"||"a"<=ch&&ch<="f"}static translate(data){let prefixFlags="";if(Object.prototype.toString.call(data)==="[object RegExp]"&&(data.ignoreCase&&
(prefixFlags+="i"),data.multiline&&(prefixFlags+="m"),data.dotAll&&(prefixFlags+="s"),data=data.source),typeof data!="string")return data;let result="",changed=!1,
size=data.length;size===0&&(result="(?:)",changed=!0);let inCharClass=!1,i=0;for(;i<size;){let ch=data[i];if(ch==="\\"){if(i+1<size)switch(ch=data[i+1],ch){case"\
\\":result+="\\\\",i+=2;continue;case"c":if(i+2<size){let code=data[i+2].charCodeAt(0);if(code>=65&&code<=90||code>=97&&code<=122){let val=code%32;result+="\\x",
result+=(val>>4).toString(16).toUpperCase(),result+=(val&15).toString(16).toUpperCase(),i+=3,changed=!0;continue}}result+="c",i+=2,changed=!0;continue;case"u":if(i+
2<size){if(data[i+2]==="{"){let j=i+3,hasHex=!1,closed=!1;for(;j<size;){let hexChar=data[j];if(hexChar==="}"){closed=!0;break}if(!TranslateRegExpString2.isHexadecimal(
hexChar))break;hasHex=!0,j++}if(closed&&hasHex){result+="\\x",i+=2,changed=!0;continue}}else if(i+5<size){let isHex4=!0;for(let j=0;j<4;j++)if(!TranslateRegExpString2.
isHexadecimal(data[i+2+j])){isHex4=!1;break}if(isHex4){result+="\\x{"+data.substring(i+2,i+6)+"}",i+=6,changed=!0;continue}}}result+="u",i+=2,changed=!0;continue;case"\
x":{let isValidHex=!1;if(i+2<size&&data[i+2]==="{"){let j=i+3,hasHex=!1,closed=!1;for(;j<size;){let hexChar=data[j];if(hexChar==="}"){closed=!0;break}if(!TranslateRegExpString2.
isHexadecimal(hexChar))break;hasHex=!0,j++}closed&&hasHex&&(isValidHex=!0)}else i+3<size&&TranslateRegExpString2.isHexadecimal(data[i+2])&&TranslateRegExpString2.
isHexadecimal(data[i+3])&&(isValidHex=!0);isValidHex?(result+="\\x",i+=2):(result+="x",i+=2,changed=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"\
d":case"D":case"s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"\
6":case"7":result+="\\"+ch,i+=2;continue;default:{let cp2=data.codePointAt(i+1);if(cp2>=48&&cp2<=57||cp2>=65&&cp2<=90||cp2>=97&&cp2<=122){let symSize2=Utils.charCount(
cp2);result+=data.substring(i+1,i+1+symSize2),i+=symSize2+1,changed=!0}else{result+="\\";let symSize2=Utils.charCount(cp2);result+=data.substring(i+1,i+1+symSize2),
i+=symSize2+1}continue}}}else if(ch==="/"){result+="\\/",i+=1,changed=!0;continue}else if(ch==="["){if(!inCharClass&&data[i+1]==="]"){result+="[^\\x00-\\x{10FFFF}\
]",i+=2,changed=!0;continue}if(!inCharClass&&data[i+1]==="^"&&data[i+2]==="]"){result+="[\\x00-\\x{10FFFF}]",i+=3,changed=!0;continue}inCharClass=!0}else if(ch===
"]")inCharClass=!1;else if(!inCharClass&&ch==="("&&i+2<size&&data[i+1]==="?"&&data[i+2]==="<"&&i+3<size&&!"=!>)".includes(data[i+3])){result+="(?P<",i+=3,changed=
!0;continue}let cp=data.codePointAt(i),symSize=Utils.charCount(cp);result+=data.substring(i,i+symSize),i+=symSize}let finalResult=changed?result:data;return prefixFlags.
length>0?`(?${prefixFlags})${finalResult}`:finalResult}},execResult=(m,input)=>{let result=m.matchArray();return result.index=m.start(0),result.input=input,result.
groups=m.namedGroupsObject(),result},RE2JS=class RE2JS2{static CASE_INSENSITIVE=PublicFlags.CASE_INSENSITIVE;static DOTALL=PublicFlags.DOTALL;static MULTILINE=PublicFlags.
MULTILINE;static DISABLE_UNICODE_GROUPS=PublicFlags.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=PublicFlags.LONGEST_MATCH;static LOOKBEHINDS=PublicFlags.LOOKBEHINDS;static quote(str){
return Utils.quoteMeta(str)}static quoteReplacement(str,javaMode=!1){return Matcher.quoteReplacement(str,javaMode)}static translateRegExp(expr){return TranslateRegExpString.
translate(expr)}static compile(regex2,flags2=0){Utils.checkPattern(regex2),Utils.checkFlags(flags2);let fregex=regex2;(flags2&RE2JS2.CASE_INSENSITIVE)!==0&&(fregex=
`(?i)${fregex}`),(flags2&RE2JS2.DOTALL)!==0&&(fregex=`(?s)${fregex}`),(flags2&RE2JS2.MULTILINE)!==0&&(fregex=`(?m)${fregex}`);let re2Flags=RE2Flags.PERL;(flags2&
RE2JS2.DISABLE_UNICODE_GROUPS)!==0&&(re2Flags&=~RE2Flags.UNICODE_GROUPS),(flags2&RE2JS2.LOOKBEHINDS)!==0&&(re2Flags|=RE2Flags.LOOKBEHIND);let p=new RE2JS2(regex2,
flags2);return p.re2Input=RE2.compileImpl(fregex,re2Flags,(flags2&RE2JS2.LONGEST_MATCH)!==0),p}static matches(regex2,input){return RE2JS2.compile(regex2).testExact(
input)}static initTest(pattern,flags2,re2){if(pattern==null)throw new Error("pattern is null");if(re2==null)throw new Error("re2 is null");let p=new RE2JS2(pattern,
flags2);return p.re2Input=re2,p}constructor(pattern,flags2){this.patternInput=pattern,this.flagsInput=flags2,this.re2Input=null}reset(){this.re2Input.reset()}flags(){
return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(input){return this.testExact(input)}matcher(input){return Utils.isByteArray(
input)&&(input=MatcherInput.utf8(input)),new Matcher(this,input)}test(input){return Utils.isByteArray(input)?this.re2Input.matchUTF8(input):this.re2Input.match(
input)}testExact(input){let machineInput=Utils.isByteArray(input)?MachineInput.fromUTF8(input):MachineInput.fromUTF16(input);return this.re2Input.executeEngine(
machineInput,0,RE2Flags.ANCHOR_BOTH,0)!==null}exec(input){let m=this.matcher(input);return m.find()?execResult(m,input):null}split(input,limit=0){let m=this.matcher(
input),result=[],emptiesSkipped=0,last=0;for(;m.find();){if(last===0&&m.end()===0){last=m.end();continue}if(limit>0&&result.length===limit-1)break;if(last===m.start()){
if(limit===0){emptiesSkipped+=1,last=m.end();continue}}else for(;emptiesSkipped>0;)result.push(""),emptiesSkipped-=1;result.push(m.substring(last,m.start())),last=
m.end()}if(limit===0&&last!==m.inputLength()){for(;emptiesSkipped>0;)result.push(""),emptiesSkipped-=1;result.push(m.substring(last,m.inputLength()))}return(limit!==
0||result.length===0&&!(last===m.inputLength()&&last>0))&&result.push(m.substring(last,m.inputLength())),result}*matchAll(input){let m=this.matcher(input);for(;m.
find();)yield execResult(m,input)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.
numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(other){return this===other?!0:other===null||this.constructor!==other.constructor?
!1:this.flagsInput===other.flagsInput&&this.patternInput===other.patternInput}},mostCompiled=500,compiled=new Map,longestPattern=1e4;function compile(pattern){let found2=compiled.
get(pattern);if(found2!==void 0)return found2;if(pattern.length>longestPattern)return refuse("the pattern is too long");compiled.size>=mostCompiled&&compiled.clear();
let made=attempt2(pattern);return compiled.set(pattern,made),made}function attempt2(pattern){try{return RE2JS.compile(pattern)}catch(error){return refuse(`inval\
id regular expression: ${error instanceof Error?error.message:pattern}`)}}function matchesOf(pattern,value,most=1/0){let matcher=pattern.matcher(value),found2=[],
last=-1;for(;found2.length<most&&matcher.find();){let[start,end]=[matcher.start(),matcher.end()];start===end&&start===last||(found2.push(Array.from({length:matcher.
groupCount()+1},(_,group)=>[matcher.start(group),matcher.end(group)])),last=end)}return found2}function namesOf(pattern){let byNumber=new Map(Object.entries(pattern.
namedGroups()).map(([name,index])=>[index,name]));return Array.from({length:pattern.groupCount()},(_,index)=>byNumber.get(index+1))}function resultOf(pattern,value,spans){
let names=namesOf(pattern),[whole=[0,0],...groups]=spans;if(names.length===0)return value.slice(...whole).normalize("NFC");let parts=groups.map(([start,end])=>start<
0?new TypedNull("string"):value.slice(start,end).normalize("NFC"));return names.every(name=>name===void 0)?parts:names.includes(void 0)?refuse("named and unname\
d groups cannot be mixed"):Object.fromEntries(names.map((name,index)=>[name??"",parts[index]??null]))}function resultType(pattern){let names=namesOf(pattern);return names.
length===0?"string":names.every(name=>name===void 0)?{kind:"tuple",items:names.map(()=>"string")}:{kind:"object",attributes:new Map(names.map(name=>[name??"","s\
tring"]))}}function regex(written2,value){let pattern=compile(written2),[first]=matchesOf(pattern,value,1);return first===void 0?(resultOf(pattern,"",[]),refuse(
"the pattern did not match any part of the given string")):resultOf(pattern,value,first)}function regexAll(written2,value){let pattern=compile(written2),results=matchesOf(
pattern,value).map(spans=>resultOf(pattern,value,spans)),[first]=results;return new ListValue(first===void 0?resultType(pattern):typeOf(first),results)}var slashed2=/^\/([\s\S]*)\/$/u;
function replace(value,wanted,by){let pattern=slashed2.exec(wanted);if(pattern===null)return replaceText(value,wanted,by);let expression=compile(pattern[1]??""),
found2=matchesOf(expression,value);addressable(found2.length*by.length+value.length);let names=namesOf(expression),at=0,result="";for(let spans of found2){let[start,
end]=spans[0]??[0,0];result+=value.slice(at,start)+expand(by,spans.map(span=>textAt(value,span)),names),at=end}return result+value.slice(at)}function isOfCase(wanted,by){
let[,pattern]=slashed2.exec(wanted)??[];return(pattern===void 0?wanted:/^\(\?i\)((?:[\w/-]|\\?\.)+)$/u.exec(pattern)?.[1]?.replaceAll("\\",""))?.toLowerCase()===
by.toLowerCase()}function replaceText(value,wanted,by){let pieces=wanted===""?["",...value,""]:value.split(wanted);return addressable(pieces.length*by.length+value.
length),pieces.join(by)}function textAt(value,[start,end]){return start<0?"":value.slice(start,end)}function expand(by,groups,names){return by.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/gu,
(_,dollar,braced,word)=>{if(dollar!==void 0)return"$";let name=braced??word??"",group=/^\d+$/u.test(name)?Number(name):names.indexOf(name)+1;return group===0&&name!==
"0"?"":groups[group]??""})}var regexFunctions={regex:{parameters:parameters({pattern:"string",string:"string"}),result:"unknown",call:args=>regex(text(args,0),text(
args,1))},regexall:{parameters:parameters({pattern:"string",string:"string"}),result:{kind:"list",element:"unknown"},call:args=>regexAll(text(args,0),text(args,
1))},replace:{parameters:parameters({str:"string",substr:"string",replace:"string"}),result:"string",takesUnknowns:"anywhere",call:args=>{let[value=null,wanted=null,
by=null]=args;return args.every(arg=>typeof arg=="string")?replace(text(args,0),text(args,1),text(args,2)).normalize("NFC"):typeof wanted=="string"&&typeof by==
"string"&&isOfCase(wanted,by)?value:derived(symbolOfCall("replace",args),args,"string")}}},anySet={kind:"set",element:"any"},severalSets={parameters:parameters(
{first_set:anySet}),rest:{name:"other_sets",type:anySet}};function alike2(args){let types=args.map(typeOf).filter(type=>!(isCollection(type)&&type.element==="an\
y")),common=unify(types.length===0?args.map(typeOf):types)??refuse("all sets must have the same type of elements");return args.map(arg=>{let set=convertTo(arg,common);
return set instanceof SetValue?set:refuse("a set is required")})}function keeping(name,takes,decide){return{...takes,result:anySet,takesUnknowns:"inside",call:args=>{
let[first,...others]=alike2(args);if(first===void 0)return refuse("a set is required");let decisions=first.items.map(item=>decide(item,others));return decisions.
includes(void 0)?derived(symbolOfCall(name,args),args,typeOf(first)):new SetValue(first.element,first.items.filter((_,index)=>decisions[index]===!0))}}}function inAll(item,sets){
return every(sets,set=>some(set.items,other=>equals(other,item)))}function notIn(item,sets){return opposite(inAll(item,sets))}function union(args){let sets=alike2(
args);return makeSet(sets[0]?.element??"any",sets.flatMap(set=>set.items))}function product(args){if(args.length<2)return refuse("setproduct needs at least two \
sets");if(args.some(arg=>arg instanceof SetValue&&!isOrdered(arg)))return derived(symbolOfCall("setproduct",args),args);let lists=args.map((arg,index)=>converted(
arg,items(args,index)));addressable(lists.reduce((size,list)=>size*list.items.length,1)*args.length);let combinations=lists.reduce((before,list)=>before.flatMap(
combination2=>list.items.map(item=>[...combination2,item])),[[]]),element2={kind:"tuple",items:lists.map(list=>list.element)};return args.some(arg=>arg instanceof
SetValue)?makeSet(element2,combinations):new ListValue(element2,combinations)}function converted(arg,own2){let type=typeOf(arg);if(isCollection(type))return{element:type.
element,items:own2};if(own2.length===0)return{element:"any",items:own2};let element2=unify(own2.map(typeOf))??refuse("all elements must be of the same type");return{
element:element2,items:own2.map(item=>convertTo(item,element2))}}var longestRange=1024;function range(args){if(args.length<1||args.length>3)return refuse("range\
 takes one, two or three arguments");let given=args.map((_,index)=>number(args,index)),[start=0,end=0]=given.length===1?[0,...given]:given,step=given[2]??(compareNumbers(
end,start)<0?-1:1),direction=compareNumbers(step,0);if(direction===0)return refuse("the step must not be zero");if(compareNumbers(end,start)*direction<0)return refuse(
"the end is on the wrong side of the start");let found2=[];for(let value=start;compareNumbers(value,end)*direction<0;value=add(value,step)){if(found2.length>=longestRange)
return refuse(`a range has no more than ${longestRange} values`);found2.push(value)}return new ListValue("number",found2)}var setFunctions={setintersection:keeping(
"setintersection",severalSets,inAll),setsubtract:keeping("setsubtract",{parameters:parameters({a:anySet,b:anySet})},notIn),setunion:{...severalSets,result:anySet,
takesUnknowns:"inside",call:union},setproduct:{parameters:[],rest:{name:"sets",type:"any"},result:"unknown",takesUnknowns:"inside",call:product},range:{parameters:[],
rest:{name:"params",type:"number"},result:{kind:"list",element:"number"},call:range}};function emptyScope(){return{resolve:()=>{},readFile:()=>({refusal:"no fil\
e can be read here"}),listFiles:()=>({refusal:"no folder can be read here"}),calls:{next:1}}}function withVariables(scope,variables){return{resolve:(root,steps2)=>{
let value=variables.get(root);return value===void 0?scope.resolve(root,steps2):{value,used:0}},readFile:path=>scope.readFile(path),listFiles:folder=>scope.listFiles(
folder),calls:scope.calls}}var legacy=new Map([["list",{kind:"list",element:"any"}],["map",{kind:"map",element:"any"}],["set",{kind:"set",element:"any"}]]);function parseConstraint(expression,evaluate2){
return expression.kind==="variable"?keyword(expression.name,expression.at):expression.kind==="literal"&&typeof expression.value=="string"?keyword(expression.value,
expression.at):expression.kind==="call"?constructed(expression,evaluate2):refuse("this is no type: write string, number, bool, any or a constructor such as list\
(string)",expression.at)}function keyword(name,at){return name==="bool"||name==="number"||name==="string"||name==="any"?{type:name,defaults:void 0}:{type:legacy.
get(name)??refuse(`\u201C${name}\u201D is no type`,at),defaults:void 0}}function constructed(call,evaluate2){let[argument2,...others]=call.arguments;if(argument2===
void 0||others.length>0)return refuse(`the type ${call.name} takes one argument`,call.at);if(call.name==="list"||call.name==="set"||call.name==="map"){let{type:element2,
defaults:defaults2}=parseConstraint(argument2,evaluate2),type={kind:call.name,element:element2};return{type,defaults:defaultsOf2(type,new Map,new Map(defaults2===
void 0?[]:[["",defaults2]]))}}return call.name==="object"&&argument2.kind==="object"?objectType(argument2,evaluate2):call.name==="tuple"&&argument2.kind==="tupl\
e"?tupleType(argument2.items,evaluate2):refuse(`\u201C${call.name}\u201D is no type constructor with such an argument`,call.at)}function tupleType(items2,evaluate2){
let constraints=items2.map(item=>parseConstraint(item,evaluate2)),type={kind:"tuple",items:constraints.map(constraint=>constraint.type)},children=constraints.flatMap(
({defaults:defaults2},index)=>defaults2===void 0?[]:[[String(index),defaults2]]);return{type,defaults:defaultsOf2(type,new Map,new Map(children))}}function objectType({
items:items2},evaluate2){let attributes=new Map,optional=new Set,values=new Map,children=new Map;for(let{key,value}of items2){let name=key.kind==="literal"&&typeof key.
value=="string"?key.value:refuse("the names of attributes must be plain",key.at);attributes.has(name)&&refuse(`the attribute \u201C${name}\u201D is there twice`,
key.at);let isOptional=value.kind==="call"&&value.name==="optional",[inner=value,given]=isOptional?value.arguments:[value],{type:type2,defaults:defaults2}=parseConstraint(
inner,evaluate2);attributes.set(name,type2),defaults2!==void 0&&children.set(name,defaults2),isOptional&&optional.add(name),given!==void 0&&values.set(name,convertTo(
evaluate2(given,emptyScope()),type2))}let type={kind:"object",attributes,...optional.size>0?{optional}:{}};return{type,defaults:defaultsOf2(type,values,children)}}
function defaultsOf2(type,values,children){return values.size===0&&children.size===0?void 0:{type,values,children}}function withDefaults(value,defaults2){if(value instanceof
Secret)return new Secret(withDefaults(value.open(),defaults2));if(isNull(value)||value instanceof import_chunk_77M3S3JL.Unknown||value instanceof PartialObject)
return value;let items2=itemsOf3(value);if(items2!==void 0)return sequenceWithDefaults(value,items2,defaults2);let entries=entriesOf(value);return entries===void 0?
value:entriesWithDefaults(value,entries,defaults2)}function childOf({type,children},key){let isOwn=typeof key=="number"?isTuple(type):isObjectType(type);return children.
get(isOwn?String(key):"")}function sequenceWithDefaults(value,items2,defaults2){let filled2=items2.map((item,index)=>{let child=childOf(defaults2,index);return child===
void 0?item:withDefaults(item,child)});if((0,import_chunk_77M3S3JL.isList)(value))return filled2;let element2=filled2.length===0&&(value instanceof ListValue||value instanceof
SetValue)?value.element:unify(filled2.map(typeOf));if(element2===void 0)return filled2;let converted2=filled2.map(item=>convertTo(item,element2));return value instanceof
SetValue?makeSet(element2,converted2):new ListValue(element2,converted2)}function entriesWithDefaults(value,entries,defaults2){let filled2=new Map(Object.entries(
entries).map(([name,inner])=>{let child=childOf(defaults2,name);return[name,child===void 0?inner:withDefaults(inner,child)]}));for(let[name,given]of defaults2.values){
if(!isNull(filled2.get(name)??null))continue;let child=defaults2.children.get(name);filled2.set(name,child===void 0?given:withDefaults(given,child))}let result=Object.
fromEntries(filled2);if(!(value instanceof MapValue))return result;let element2=filled2.size===0?value.element:unify([...filled2.values()].map(typeOf));return element2===
void 0?result:new MapValue(element2,Object.fromEntries([...filled2].map(([name,inner])=>[name,convertTo(inner,element2)])))}function tryAll(args,context){if(args.
length===0)return refuse("try needs at least one argument");let possible=[];for(let arg of args)try{let{value,isCertain}=attempt3(arg,context);if(possible.push(
value),isCertain)break}catch(error){if(!isRefusal(error))throw error}return possible.length===0?refuse("no expression of try succeeded"):oneOf(()=>symbolOfCall(
"try",possible),possible,possible)}function attempt3(expression,context){let before=risksSoFar(),value=context.evaluate(expression,context.scope),isCertain=isWhollyKnown(
value)&&risksSoFar()===before||isSafe(expression,context);return{value,isCertain}}function isSafe(expression,context){if(expression.kind==="variable"||isDeclared(
expression))return!0;if(expression.kind!=="attribute"&&expression.kind!=="index")return!1;let{source:source3}=expression;if(expression.kind==="index"&&!isWhollyKnown(
context.evaluate(expression.key,context.scope))||!isSafe(source3,context))return!1;let value=uncover(context.evaluate(source3,context.scope));return itemsOf3(value)!==
void 0||entriesOf(value)!==void 0}var declared2=[/^(?:var|local|each|count|self|path|terraform) \w+$/u,/^module \w+(?:(?: \[\])? \w+)?$/u,/^data \w+ \w+(?:(?: \[\])? \w+)?$/u,
/^(?!(?:var|local|each|count|self|path|terraform|module|data) )[a-z0-9]+_\w+ \w+(?:(?: \[\])? \w+)?$/u];function isDeclared(expression){let names=namesOf2(expression);
return names!==void 0&&declared2.some(pattern=>pattern.test(names.replaceAll("-","_")))}function namesOf2(expression){if(expression.kind==="variable")return expression.
name;if(expression.kind!=="attribute"&&expression.kind!=="index")return;let before=namesOf2(expression.source);if(before!==void 0)return`${before} ${expression.
kind==="index"?"[]":expression.name}`}function can(args,context){let[arg,...others]=args;if(arg===void 0||others.length>0)return refuse("can takes one argument");
try{let{value,isCertain}=attempt3(arg,context);return isCertain?!0:derived(symbolOfCall("can",[value]),[value],"bool")}catch(error){if(isRefusal(error))return!1;
throw error}}function convert(args,{evaluate:evaluate2,scope}){let[arg,type,...others]=args;if(arg===void 0||type===void 0||others.length>0)return refuse("conve\
rt takes a value and a type");let constraint=parseConstraint(type,evaluate2),value=convertTo(evaluate2(arg,scope),constraint.type);return constraint.defaults===
void 0?value:withDefaults(value,constraint.defaults)}function impure(name,reason,isConstant=!1){return{special:(args,{evaluate:evaluate2,scope})=>{for(let arg of args)
evaluate2(arg,scope);let symbol=isConstant?`${name}()`:`${name}()#${scope.calls.next++}`;return new OpenUnknown({symbol,reason,type:"string"})}}}var specialFunctions={
try:{special:tryAll},can:{special:can},convert:{special:convert},uuid:impure("uuid","it is made up anew each time"),bcrypt:impure("bcrypt","it has a part that i\
s made up anew each time"),timestamp:impure("timestamp","it is the time at which the configuration is applied"),plantimestamp:impure("plantimestamp","it is the \
time of the plan",!0)};function ofTexts(names,call){return{parameters:names.map(name=>({name,type:"string"})),result:"string",call:args=>call(...args.map((_,index)=>text(
args,index))).normalize("NFC")}}function ofCase(name,change){let changed=value=>typeof value=="string"?change(value).normalize("NFC"):derived(symbolOfCall(name,
[value]),[value],"string");return{parameters:parameters({str:"string"}),result:"string",takesUnknowns:"anywhere",call:([value=null])=>value instanceof import_chunk_77M3S3JL.Concat?
joinTexts(value.$concat.map(changed)):changed(value)}}function testing(end,name){return{parameters:parameters({str:"string",[end]:"string"}),result:"bool",takesUnknowns:"\
anywhere",call:args=>{let[whole=null,part=null]=args;return typeof whole=="string"&&typeof part=="string"?whole[end](part):part===""?!0:(whole instanceof import_chunk_77M3S3JL.Concat&&
typeof part=="string"?testConcat(whole,part,end):void 0)??derived(symbolOfCall(name,[whole,part]),[whole,part],"bool")}}}function testConcat({$concat},part,end){
if(end==="includes")return $concat.some(piece=>typeof piece=="string"&&piece.includes(part))?!0:void 0;let known3=$concat.at(end==="startsWith"?0:-1);if(typeof known3==
"string")return known3[end](part)?!0:part[end](known3)?void 0:!1}function mapped(letter,change){if(letter==="\u0130")return change("I")==="i"?"i":letter;let changed=change(
letter);return[...changed].length===1?changed:letter}var upper=value=>Array.from(value,letter=>mapped(letter,one3=>one3.toUpperCase())).join(""),lower=value=>Array.
from(value,letter=>mapped(letter,one3=>one3.toLowerCase())).join("");function title(value){let isStart=!0;return Array.from(value,letter=>{let changed=isStart?mapped(
letter,one3=>one3.toUpperCase()):letter;return isStart=!/[\p{L}\p{N}_]/u.test(letter)&&(letter.charCodeAt(0)<128?!0:/\s/u.test(letter)),changed}).join("")}var outerSpace=new RegExp(
`^${whiteSpace}+|${whiteSpace}+$`,"gu");function trim(value,cutset){let letters=[...value],cut=new Set(cutset),[start,end]=[0,letters.length];for(;start<end&&cut.
has(letters[start]??"");)start+=1;for(;end>start&&cut.has(letters[end-1]??"");)end-=1;return letters.slice(start,end).join("")}function substring(value,offset,length){
let letters=graphemes(value),start=offset<0?Math.max(0,letters.length+offset):offset;return letters.slice(start,length<0?void 0:start+length).join("")}function split(separator,value){
return separator===""?[...value]:value.split(separator)}function join(args){let[separator="",...lists]=args,known3=lists.map(itemsOf3),all=known3.flatMap(items2=>items2??
[]);return all.some(isNull)?refuse("a null element cannot be joined"):known3.includes(void 0)?derived(symbolOfCall("join",args),args,"string"):joinTexts(all.flatMap(
(item,index)=>index===0?[item]:[separator,item]))}var stringFunctions={chomp:ofTexts(["str"],value=>value.replace(/[\r\n]+$/u,"")),lower:ofCase("lower",lower),upper:ofCase(
"upper",upper),title:ofTexts(["str"],title),strrev:ofTexts(["str"],value=>graphemes(value).toReversed().join("")),trimspace:ofTexts(["str"],value=>value.replace(
outerSpace,"")),trim:ofTexts(["str","cutset"],trim),trimprefix:ofTexts(["str","prefix"],(value,prefix)=>value.startsWith(prefix)?value.slice(prefix.length):value),
trimsuffix:ofTexts(["str","suffix"],(value,suffix)=>suffix!==""&&value.endsWith(suffix)?value.slice(0,-suffix.length):value),startswith:testing("startsWith","st\
artswith"),endswith:testing("endsWith","endswith"),strcontains:testing("includes","strcontains"),indent:{parameters:parameters({spaces:"number",str:"string"}),result:"\
string",call:args=>{let spaces=integer(args,0);return spaces<0||spaces>1e4?refuse("the number of spaces must be between 0 and 10000"):text(args,1).replaceAll(`
`,`
${" ".repeat(spaces)}`)}},join:{parameters:parameters({separator:"string"}),rest:{name:"lists",type:stringList},result:"string",takesUnknowns:"anywhere",call:args=>args.
length<2?refuse("join needs at least one list"):join(args)},split:{parameters:parameters({separator:"string",str:"string"}),result:stringList,takesUnknowns:"any\
where",call:args=>{let[separator=null,whole=null]=args;if(typeof separator=="string"&&typeof whole=="string")return listOfTexts(split(separator,whole).map(part=>part.
normalize("NFC")));let segments=separator==="/"?segmentsOf(whole):void 0;return segments!==void 0?new ListValue("string",segments):derived(symbolOfCall("split",
[separator,whole]),args,stringList)}},substr:{parameters:parameters({str:"string",offset:"number",length:"number"}),result:"string",call:args=>substring(text(args,
0),integer(args,1),integer(args,2))},sort:{parameters:parameters({list:stringList}),result:stringList,call:args=>listOfTexts([...texts(args,0)].sort(compareCodePoints))}},
import_yaml=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_PX3KUFCA.require_dist)(),1),words=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on",
"On","ON"].map(word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1]),...["","~","null","Null","NULL"].map(
word=>[word,null])]),integer2=/^(?:[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+)$/u,float=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u,infinity=/^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/u,
timestamp=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[-+]\d\d:\d\d)| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/u,tags=new Set(
["str","bool","int","float","null","timestamp","binary"].map(tag=>`tag:yaml.org,2002:${tag}`));function decodeYaml(written2){addressable(written2.length);let document=(0,import_yaml.
parseDocument)(written2,{schema:"failsafe",version:"1.1",uniqueKeys:!1,merge:!1,logLevel:"error"}),[error]=document.errors;if(error!==void 0)return refuse(`the \
text is no YAML: ${error.message.replace(/:?\n.*$/su,"")}`);let{contents}=document;return contents===null||(0,import_yaml.isScalar)(contents)&&contents.source===
""&&!/^---/mu.test(written2)?/^---/mu.test(written2)?null:refuse("the text has no YAML document"):new Decoder().value(contents,0)}var Decoder=class{#open=new Set;#anchors=new Map;value(node,depth2){
if(nested(depth2),spend(1),node===null)return null;if((0,import_yaml.isAlias)(node))return this.#alias(node,depth2);if(node.anchor!==void 0&&this.#anchors.set(node.
anchor,node),(0,import_yaml.isScalar)(node))return resolveScalar(node);if(this.#open.has(node))return refuse("an alias in the YAML refers to what it is in");this.#open.
add(node);try{return(0,import_yaml.isSeq)(node)?node.items.map(item=>this.value(item,depth2+1)):(0,import_yaml.isMap)(node)?this.#map(node,depth2):refuse("the Y\
AML cannot be read")}finally{this.#open.delete(node)}}#alias(alias,depth2){let target=this.#anchors.get(alias.source);return target===void 0?refuse(`there is no\
 anchor ${alias.source}`):this.value(target,depth2+1)}#map(map,depth2){let entries=new Map;for(let{key,value}of map.items){let inner=this.value(value,depth2+1);
if(isMerge(key))for(let[name,merged]of Object.entries(plainObject(inner)))entries.set(name,merged);else entries.set(this.#key(key,depth2),inner)}return Object.fromEntries(
entries)}#key(key,depth2){let value=this.value(key,depth2+1),name=isNull(value)?refuse("a key of the YAML is null"):convertTo(value,"string");return typeof name==
"string"?name:refuse("a key of the YAML is no text")}};function isMerge(key){return(0,import_yaml.isScalar)(key)&&key.source==="<<"&&key.type===import_yaml.Scalar.
PLAIN}function plainObject(value){return isPlainObject(value)?value:refuse("only a map can be merged")}function resolveScalar({source:source3,value,type,tag}){let written2=(typeof value==
"string"?value:source3??"").normalize("NFC");if(tag!==void 0&&tag!=="!"&&!tags.has(tag))return refuse(`the tag ${tag} of the YAML is not supported`);let isPlain=type===
void 0||type===import_yaml.Scalar.PLAIN,short2=tag?.slice(18);if(short2==="str"||short2==="binary"||tag==="!"||!isPlain)return written2;if(short2==="null")return null;
let word=words.get(written2);return word!==void 0?word:infinity.test(written2)?refuse("an infinite number cannot be kept"):momentOf(written2)??numberOf4(written2)??
(short2===void 0?written2:refuse(`\u201C${written2}\u201D is no ${short2}`))}function momentOf(written2){let found2=timestamp.exec(written2);if(found2===null)return;
let[year="",month="",day=""]=found2.slice(1,4),[hour="0",minute="0",second="0"]=found2[4]===void 0?found2.slice(8,11):found2.slice(4,7),date=[year,two2(month),two2(
day)].join("-"),time=[hour,minute,second].map(two2).join(":");try{return rfc3339(parseMoment(`${date}T${time}${found2[7]??"Z"}`))}catch(error){if(isRefusal(error))
return;throw error}}function two2(digits){return digits.padStart(2,"0")}function numberOf4(written2){if(!(!integer2.test(written2)&&!float.test(written2)))try{return/^0[ox]/u.
test(written2)?fromInteger(BigInt(written2)):parseNumber(written2)}catch(error){if(error instanceof NumberRangeError)return refuse(error.message);throw error}}var Unusual=class extends Error{};
function encodeYaml(value){try{if(isBlock(value))return block(value,"");let written2=leaf(value,"",0);if(written2.endsWith(`

`))throw new Unusual("a text with empty lines at its end stands alone");return typeof value=="string"||!isScalar2(value)?written2:`${written2}...
`}catch(error){if(!(error instanceof Unusual))throw error;let digest2=(0,import_node_crypto3.createHash)("sha256").update(symbolOf(value)).digest("hex").slice(0,
16);return new OpenUnknown({symbol:`yamlencode(#${digest2})`,reason:error.message,type:"string"})}}function isScalar2(value){return itemsOf3(value)===void 0&&entriesOf(
value)===void 0}function isBlock(value){let items2=itemsOf3(value);if(items2!==void 0)return items2.length>0;let entries=entriesOf(value);return entries!==void 0&&
Object.keys(entries).length>0}function block(value,indent){let items2=itemsOf3(value);if(items2!==void 0)return items2.map(item=>`${indent}- ${isBlock(item)?block(
item,`${indent}  `).trimStart():leaf(item,`${indent}  `,2)}`).join("");let entries=entriesOf(value)??{};return sortedKeys(entries).map(key=>`${indent}${keyText(
key)}:${member2(entries[key]??null,indent,keyText(key).length+2)}`).join("")}function member2(value,indent,column){return isBlock(value)?`
${block(value,itemsOf3(value)===void 0?`${indent}  `:indent)}`:` ${leaf(value,`${indent}  `,column)}`}function keyText(key){if(key.length>100||key.includes(`
`))throw new Unusual("a key is long or has several lines");return quoted2(key)}function leaf(value,indent,column){return typeof value=="string"?text2(value,indent,
column):isNull(value)?`null
`:typeof value=="boolean"?`${value}
`:isNumber(value)?`${textOfNumber(value)}
`:itemsOf3(value)===void 0?`{}
`:`[]
`}var bestWidth=80;function text2(value,indent,column){if(value.includes(`
`)&&!/ \n|[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]| $/u.test(value))return literal(value,indent===""?"  ":indent);let written2=quoted2(
value);if(indent.length+column+written2.length>bestWidth&&value.includes(" "))throw new Unusual("where a long line is broken is not worked out");return`${written2}\

`}function literal(value,indent){let ending=/\n*$/u.exec(value)?.[0].length??0,chomp=chompingOf(value,ending),hint=/^[ \n]/u.test(value)?"2":"",lines=(ending===
0?value:value.slice(0,-1)).split(`
`);return`|${hint}${chomp}
${lines.map(line=>line===""?`
`:`${indent}${line}
`).join("")}`}function chompingOf(value,ending){return ending===0?"-":ending===1&&value!==`
`?"":"+"}var short={"\0":"\\0","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\e",'"':'\\"',"\\":"\\\\","\x85":"\\N","\u2028":"\
\\L","\u2029":"\\P","\uFEFF":"\\uFEFF"};function quoted2(value){return`"${value.replace(/[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu,
letter=>short[letter]??escapeOf(letter.codePointAt(0)??0))}"`}function escapeOf(code){let hex=code.toString(16).toUpperCase();return code<=255?`\\x${hex.padStart(
2,"0")}`:code<=65535?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}var yamlFunctions={yamlencode:{parameters:[{name:"value",type:"any",isNullable:!0}],
result:"string",call:([value=null])=>encodeYaml(value)},yamldecode:{parameters:parameters({src:"string"}),result:"unknown",call:args=>decodeYaml(text(args,0))}},
functions={...cidrFunctions,...listFunctions,...mapFunctions,...searchFunctions,...conversionFunctions,...dateFunctions,...encodingFunctions,...fileFunctions,...formatFunctions,
...hashFunctions,...jsonFunctions,...numberFunctions,...regexFunctions,...setFunctions,...specialFunctions,...stringFunctions,...templateFunctions,...yamlFunctions};
function evaluateCall(call,scope,{evaluate:evaluate2}){let context={scope,evaluate:evaluate2},name=call.name.startsWith("core::")?call.name.slice(6):call.name,row=rowOf(
name);if(row===void 0&&name.startsWith("provider::"))return foreign(name,call.arguments.map(argument2=>evaluate2(argument2,scope)));if(row===void 0)return refuse(
`there is no function named \u201C${name}\u201D${(0,import_chunk_77M3S3JL.didYouMean)(name,Object.keys(functions))}`);if("special"in row)return row.special(call.
arguments,context);let args=call.arguments.map(argument2=>evaluate2(argument2,scope)),called={name,row,context};return call.isExpanded?callExpanded(called,args):
callFunction(called,args)}function rowOf(name){return(0,import_chunk_77M3S3JL.ownProperty)(functions,name)??(0,import_chunk_77M3S3JL.ownProperty)(azureFunctions,
name)}function callExpanded(called,args){let{name,row}=called,last=args.at(-1)??null,before=args.slice(0,-1);if(last instanceof Secret)return cover(callExpanded(
called,[...before,last.open()]));if(isNull(last))return refuse("an expanded argument must not be null");let symbol=()=>`${name}(${args.map(symbolOf).join(", ")}\
...)`,found2=forEachCandidate([last],symbol,([one3=null])=>callExpanded(called,[...before,one3]));if(found2!==void 0)return found2;if(last instanceof import_chunk_77M3S3JL.Unknown||
last instanceof SetValue&&!isOrdered(last))return derived(symbol(),[last],row.result);let items2=itemsOf3(last)??refuse("an expanded argument must be a tuple, l\
ist or set");return callFunction(called,[...before,...items2])}function foreign(name,args){let symbol=symbolOfCall(name,args);return new OpenUnknown({symbol,reason:"\
what a function of a provider gives is known to that provider only"})}function binary(operator,left,right){if(left instanceof Secret||right instanceof Secret)return new Secret(
binary(operator,uncover(left),uncover(right)));let symbol=()=>`${grouped(symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`;if(operator==="=="||operator===
"!="){let answer=equals(left,right);return answer===void 0?derived(symbol(),[left,right],"bool"):answer===(operator==="==")}let found2=forEachCandidate([left,right],
symbol,([one3=null,other=null])=>binary(operator,one3,other));if(found2!==void 0)return found2;let[a,b]=[operand(left),operand(right)],isComparison=operator.startsWith(
"<")||operator.startsWith(">");return operator==="/"&&b===0?infinite(symbol()):isNumber(a)&&isNumber(b)?isComparison?compared(operator,compareNumbers(a,b)):computed(
operator,a,b):(isComparison?comparedBounds(operator,a,b):void 0)??derived(symbol(),[left,right],isComparison?"bool":"number")}function unary(operator,value){if(value instanceof
Secret)return new Secret(unary(operator,value.open()));let symbol=()=>`${operator}${grouped(symbolOf(value))}`,found2=forEachCandidate([value],symbol,([candidate=null])=>unary(
operator,candidate));if(found2!==void 0)return found2;let known3=convertTo(value,operator==="!"?"bool":"number");return isNull(known3)?refuse("the operand must \
not be null"):typeof known3=="boolean"?!known3:isNumber(known3)?negate(known3):derived(symbol(),[value],operator==="!"?"bool":"number")}function logical(operator,left,right){
if(left instanceof Secret||right instanceof Secret)return new Secret(logical(operator,uncover(left),uncover(right)));let decisive=operator==="||";return isNull(
left)||isNull(right)?logicalNull(operator,left,right):left===decisive||right===decisive?decisive:left===!decisive?right:right===!decisive?left:derived(`${grouped(
symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`,[left,right],"bool")}function logicalNull(operator,left,right){if(operator==="&&")return!1;let other=isNull(
left)?right:left;return other===!0?!0:other===!1||isNull(other)?refuse("an operand must not be null"):derived(`null || ${symbolOf(other)}`,[other],"bool")}function operand(value){
let number2=convertTo(value,"number");return isNull(number2)?refuse("an operand must not be null"):number2}function compared(operator,order){return operator==="\
<"?order<0:operator==="<="?order<=0:operator===">"?order>0:order>=0}function computed(operator,left,right){try{return operator==="+"?add(left,right):operator===
"-"?add(left,negate(right)):operator==="*"?multiply(left,right):right===0?left:operator==="/"?divide(left,right):modulo(left,right)}catch(error){if(error instanceof
NumberRangeError)return refuse(error.message);throw error}}function infinite(symbol){return new OpenUnknown({symbol,reason:"a division by zero gives no number",
type:"number"})}function modulo(left,right){return add(left,negate(multiply(truncate(divide(left,right)),right)))}function comparedBounds(operator,left,right){let[
a,b]=[boundsOf(left),boundsOf(right)],isAlways=test=>test(Math.sign(a.least-b.most))&&test(Math.sign(a.most-b.least));return isAlways(order=>compared(operator,order))?
!0:isAlways(order=>!compared(operator,order))?!1:void 0}function boundsOf(value){if(isNumber(value))return{least:toDouble(value),most:toDouble(value)};if(!(value instanceof
import_chunk_77M3S3JL.Unknown)||value instanceof import_chunk_77M3S3JL.Concat)return{least:-1/0,most:1/0};let{minimum=-1/0,maximum=1/0}=value.$unknown;return{least:minimum,
most:maximum}}function evaluateConditional(expression,scope,{evaluate:evaluate2}){let[yes,no]=[attempt4(expression.whenTrue,scope,evaluate2),attempt4(expression.
whenFalse,scope,evaluate2)],given=evaluate2(expression.condition,scope),condition=convertTo(uncover(given),"bool");if(isNull(condition))return refuse("the condi\
tion must not be null");let[then,otherwise]=unified(yes,no),isCovered=[given,then,otherwise].some(part=>part instanceof Secret),result=choose(condition,then,otherwise);
return isCovered?cover(result):result}function attempt4(expression,scope,evaluate2){try{return{value:evaluate2(expression,scope)}}catch(error){if(isRefusal(error))
return{error};throw error}}function unified(yes,no){if("error"in yes||"error"in no)return["error"in yes?yes.error:yes.value,"error"in no?no.error:no.value];if(yes.
value===null||no.value===null)return[convertTo(yes.value,typeOf(no.value)),convertTo(no.value,typeOf(yes.value))];let type=unify([typeOf(yes.value),typeOf(no.value)]);
return type===void 0?refuse("the two results of a conditional must have consistent types"):[convertTo(yes.value,type),convertTo(no.value,type)]}function choose(condition,then,otherwise){
if(typeof condition=="boolean")return raise(condition?then:otherwise);(then instanceof Error||otherwise instanceof Error)&&risk();let possible=[then,otherwise].
filter(side=>!(side instanceof Error)).map(uncover);return possible.length===0?raise(then):oneOf(()=>`${grouped(symbolOf(condition))} ? ${possible.map(symbolOf).
join(" : ")}`,possible,[condition])}function raise(side){if(side instanceof Error)throw side;return side}function evaluateLogical(expression,scope,{evaluate:evaluate2}){
let operator=expression.operator==="&&"?"&&":"||",[left,right]=[attempt4(expression.left,scope,evaluate2),attempt4(expression.right,scope,evaluate2)];return"err\
or"in left&&"value"in right?besideFailure(operator,left.error,asBool(right.value)):"error"in right&&"value"in left?besideFailure(operator,right.error,asBool(left.
value)):logical(operator,asBool(raiseAttempt(left)),asBool(raiseAttempt(right)))}function besideFailure(operator,error,side){let open2=uncover(side);if(open2===
(operator==="||"))return side;if(typeof open2=="boolean"||isNull(open2))throw error;return derived(`${grouped(symbolOf(open2))} ${operator} ?`,[open2],"bool")}function raiseAttempt(side){
if("error"in side)throw side.error;return side.value}function asBool(value){return convertTo(value,"bool")}function evaluateFor(expression,scope,{evaluate:evaluate2}){
return loopOver({expression,scope,evaluate:evaluate2},evaluate2(expression.source,scope))}function loopOver(loop2,source3){if(source3 instanceof Secret)return cover(
loopOver(loop2,source3.open()));if(isNull(source3))return refuse("a null value cannot be used as the collection in a \u201Cfor\u201D expression");let symbol=()=>symbolOfLoop(
loop2,source3),found2=forEachCandidate([source3],symbol,([one3=null])=>loopOver(loop2,one3));if(found2!==void 0)return found2;if(source3 instanceof import_chunk_77M3S3JL.Unknown||
source3 instanceof PartialObject)return derived(symbol(),[source3]);let all=roundsOf(source3)??refuse(`a ${nameOfType(typeOf(source3))} cannot be used as the co\
llection in a \u201Cfor\u201D expression`),{expression}=loop2,rounds=runRounds(loop2,all),open2=source3 instanceof SetValue&&dependsOnOrder(source3,expression,rounds)?
[source3]:rounds.open,result=open2.length>0?derived(symbol(),open2):gather(expression,rounds);return rounds.isCovered?cover(result):result}function dependsOnOrder(set,{
key,isGrouped},{results,open:open2}){return isOrdered(set)?!1:open2.length>0||isGrouped||key===void 0&&results.length>1}function roundsOf(value){if(value instanceof
SetValue)return value.items.map(item=>[item,item]);let items2=sequenceOf(value);if(items2!==void 0)return items2.map((item,index)=>[index,item]);let entries=entriesOf(
value);return entries===void 0?void 0:sortedKeys(entries).map(name=>[name,entries[name]??null])}function runRounds(loop2,all){let{expression,evaluate:evaluate2}=loop2,
results=[],open2=[],isCovered=!1;for(let round of all){spend(1);let inner=withRound(loop2,round),included=expression.condition===void 0?!0:evaluate2(expression.
condition,inner);isCovered||=included instanceof Secret;let condition=isNull(included)?refuse("the value of the \u201Cif\u201D clause must not be null"):convertTo(
uncover(included),"bool");if(condition===!1)continue;if(condition!==!0){open2.push(condition);continue}let key=expression.key===void 0?"":evaluate2(expression.key,
inner);isCovered||=key instanceof Secret;let name=isNull(key)?refuse("a key must not be null"):convertTo(uncover(key),"string"),value=evaluate2(expression.value,
inner);typeof name=="string"?results.push([name,value]):open2.push(name)}return{results,open:open2,isCovered}}function withRound({expression:{keyName,valueName},
scope},[key,value]){let variables=new Map;return keyName!==void 0&&variables.set(keyName,key),variables.set(valueName,value),withVariables(scope,variables)}function gather(expression,{
results}){if(expression.key===void 0)return results.map(([,value])=>value);let entries=new Map;for(let[key,value]of results){let before=entries.get(key);expression.
isGrouped?entries.set(key,[...(0,import_chunk_77M3S3JL.isList)(before)?before:[],value]):before===void 0?entries.set(key,value):refuse(`two different items prod\
uced the key \u201C${key}\u201D in this \u201Cfor\u201D expression`)}return Object.fromEntries(entries)}function symbolOfLoop(loop2,source3){let{expression,scope,
evaluate:evaluate2}=loop2,name=symbolOf(source3),item=derived(`${grouped(name)}[*]`,[source3]),key=derived(`key of ${grouped(name)}[*]`,[source3]);try{let inner=withRound(
loop2,[key,item]),parts=[expression.key,expression.value,expression.condition].map(part=>part===void 0?"":symbolOf(evaluate2(part,inner)));return`[for ${name} :\
 ${parts.join(" ; ")}${expression.isGrouped?"...":""}]`}catch(error){if(isRefusal(error))return`[for ${name} : #${scope.calls.next++}]`;throw error}}function evaluateSplat(expression,scope,evaluator2){
let each2=item=>evaluator2.evaluate(expression.each,withVariables(scope,new Map([["*",item]])));return splat(evaluator2.evaluate(expression.source,scope),each2)}
function splat(source3,each2){if(source3 instanceof Secret)return new Secret(splat(source3.open(),each2));if(isNull(source3))return source3 instanceof TypedNull&&
isSequenceType(source3.type)?refuse("a splat cannot be applied to a null sequence"):[];let found2=source3 instanceof import_chunk_77M3S3JL.Unknown?ofUnknown(source3,
each2):void 0;if(found2!==void 0)return found2;if(source3 instanceof SetValue&&!isOrdered(source3))return derived(`${symbolOf(source3)}[*]`,[source3]);let items2=itemsOf3(
source3);if(items2===void 0)return[each2(source3)];let results=items2.map(each2);return source3 instanceof ListValue||source3 instanceof SetValue?asList(source3,
results,each2):results}function isSequenceType(type){return isTuple(type)||isCollection(type,"list")||isCollection(type,"set")}function ofUnknown(source3,each2){
let name=`${grouped(source3.$unknown.symbol)}[*]`,found2=forEachCandidate([source3],()=>name,([one3=null])=>splat(one3,each2));if(found2!==void 0)return found2;
let type=typeOf(source3),item=each2(new OpenUnknown({symbol:name,reason:source3.$unknown.reason,type:isCollection(type)?type.element:"unknown"})),symbol=item instanceof
import_chunk_77M3S3JL.Unknown?item.$unknown.symbol:`${name} : ${symbolOf(item)}`,isList2=isCollection(type,"list")||isCollection(type,"set");return derived(symbol,
[source3],isList2?{kind:"list",element:typeOf(item)}:"unknown")}function asList(source3,results,each2){let[first]=results;if(first===void 0)return new ListValue(
emptyType(source3.element,each2),[]);let element2=results.map(typeOf).reduce((left,right)=>sameType(left,right)?left:unifyOpen(left,right)??refuse("nested splat\
s gave elements of different types"));return new ListValue(element2,results.map(result=>convertTo(result,element2)))}function unifyOpen(left,right){return hasOpen(
left)||hasOpen(right)?unify([left,right]):void 0}function emptyType(element2,each2){return typeOf(each2(new OpenUnknown({symbol:"*",reason:"there is no element",
type:element2})))}function evaluateTemplate(template,scope,{evaluate:evaluate2}){return joinTexts(template.parts.map(part=>evaluate2(part,scope)))}function evaluateTemplateFor({
loop:loop2},scope,evaluator2){let texts2=evaluateFor(loop2,scope,evaluator2),open2=uncover(texts2);if(!(0,import_chunk_77M3S3JL.isList)(open2))return derived(open2 instanceof
import_chunk_77M3S3JL.Unknown?`join(${open2.$unknown.symbol})`:"join()",[open2],"string");let joined=joinTexts(open2);return texts2 instanceof Secret?cover(joined):
joined}var sizes=new WeakMap;function bounded2(value){return fits(sizeOf2(value)),value}function sizeOf2(value){if(typeof value!="object"||value===null)return 1;
if(value instanceof import_chunk_77M3S3JL.Concat)return sizeOfText(value);let known3=sizes.get(value);if(known3!==void 0)return known3;let size=value instanceof
Secret?value.measure(sizeOf2):1+sumOf(partsOf3(value));return sizes.set(value,size),size}function sumOf(parts){return parts.reduce((sum2,part)=>sum2+sizeOf2(part),
0)}function evaluate(expression,scope){return expression.kind==="literal"?expression.value:within(()=>{try{return bounded2(evaluateNode(expression,scope))}catch(error){
throw placed(error,expression.at)}})}function placed(error,at){return!(error instanceof ExpressionError)||error.at!==void 0?error:error instanceof LimitError?new LimitError(
error.message,at):new ExpressionError(error.message,at)}var evaluator={evaluate};function evaluateNode(expression,scope){switch(expression.kind){case"variable":case"\
attribute":case"index":return evaluateReference(expression,scope);case"item":return evaluateReference({kind:"variable",name:"*",at:expression.at},scope);case"gr\
oup":return evaluate(expression.inner,scope);case"unary":return unary(expression.operator,evaluate(expression.operand,scope));case"tuple":return expression.items.
map(item=>evaluate(item,scope));case"object":return evaluateObject(expression,scope);default:return evaluatePart(expression,scope)}}function evaluatePart(expression,scope){
if(expression.kind==="template")return evaluateTemplate(expression,scope,evaluator);if(expression.kind==="template-for")return evaluateTemplateFor(expression,scope,
evaluator);if(expression.kind==="splat")return evaluateSplat(expression,scope,evaluator);if(expression.kind==="call")return evaluateCall(expression,scope,evaluator);
if(expression.kind==="conditional")return evaluateConditional(expression,scope,evaluator);if(expression.kind==="for")return evaluateFor(expression,scope,evaluator);
let{operator,left,right}=expression;return operator==="&&"||operator==="||"?evaluateLogical(expression,scope,evaluator):binary(operator,evaluate(left,scope),evaluate(
right,scope))}function evaluateReference(expression,scope){let steps2=[],start=expression;for(;start.kind==="attribute"||start.kind==="index";)steps2.unshift(start.
kind==="attribute"?{name:start.name}:{key:evaluate(start.key,scope)}),start=start.source;if(start.kind!=="variable")return steps2.reduce(applyStep,evaluate(start,
scope));let known3=steps2.map(plainStep),end=known3.indexOf(void 0),given=end<0?known3:known3.slice(0,end),found2=scope.resolve(start.name,given);if(found2===void 0)
throw new UndeclaredError(`there is no ${[start.name,...given.map(textOfStep)].join(".")}`,start.at);return steps2.slice(found2.used).reduce(applyStep,found2.value)}
function plainStep(step){if("name"in step)return step;let{key}=step;if(typeof key=="string"||typeof key=="number")return{key}}function textOfStep(step){return"n\
ame"in step?step.name:JSON.stringify(step.key)}function applyStep(value,step){return"name"in step?attributeOf(value,step.name):elementOf(value,step.key)}function evaluateObject(expression,scope){
let entries=new Map,open2=[],isCovered=!1;for(let{key,value}of expression.items){let given=evaluate(key,scope);isNull(given)&&refuse("a null value cannot be use\
d as a key"),isCovered||=given instanceof Secret;let name=convertTo(given instanceof Secret?given.open():given,"string"),inner=evaluate(value,scope);typeof name==
"string"?entries.set(name,inner):open2.push(name,inner)}let known3=Object.fromEntries(entries),result=open2.length===0?known3:derived(`{${open2.map(symbolOf).join(
", ")}, ${symbolOf(known3)}}`,open2);return isCovered?new Secret(result):result}function referencesOf(expression){return[...new Set(referencesIn(expression).map(
shown))]}function shown(reference){let{root,steps:steps2}=withoutPrefix(reference),text3=root;for(let step of steps2){if("key"in step&&step.key===void 0)return text3;
text3+="name"in step?`.${step.name}`:(0,import_chunk_77M3S3JL.formatIndex)(step.key)}return text3}function withoutPrefix({root,steps:steps2}){let[type,...others]=steps2;
return root==="resource"&&type!==void 0&&"name"in type?{root:type.name,steps:others}:{root,steps:steps2}}function callsFunction(node){return Array.isArray(node)?
node.some(callsFunction):typeof node!="object"||node===null?!1:"kind"in node&&node.kind==="call"||Object.values(node).some(callsFunction)}function expressionsOf(body,blocks){
return Object.fromEntries(Object.entries(body).filter(([name])=>!isMetaArgument(name)).map(([name,json])=>[name,writtenAs(name,json,blocks)]))}function writtenAs(name,json,blocks){
return((0,import_chunk_77M3S3JL.isList)(json)?json.length>0&&json.every(import_chunk_77M3S3JL.isObject):(0,import_chunk_77M3S3JL.isObject)(json)&&blocks.has(name))?
bodiesOf(json).map(each2=>expressionsOf(each2,blocks)):expressionOf(json)}function expressionOf(json){if(json===null||typeof json=="boolean"||typeof json=="numb\
er")return{constant_value:json};try{let parsed=parseTemplateOrLiteral(json),references=referencesOf(parsed);if(references.length>0)return{references};if(callsFunction(
parsed))return{references:[]};let value=evaluate(parsed,emptyScope());return isWhollyKnown(value)?{constant_value:plainJson(toGraphValue(value))}:{references:[]}}catch(error){
if(!(error instanceof ExpressionError))throw error;return{references:[]}}}function plainJson(value){return value instanceof import_chunk_77M3S3JL.Unknown?null:value}
var EvaluatedSource=class{#root;#isOfPlan;#instances;#handedOver;constructor(root,{isOfPlan}){this.#root=root,this.#isOfPlan=isOfPlan}get notices(){return this.#isOfPlan?
[]:[...this.#root.session.notices,...[...callsOf(this.#root)].flatMap(call=>unreadNotice(call)??[])]}get handedOver(){return this.#isOfPlan?[]:this.#handedOver??=
[...unreadValues(this.#root),...symbolicValues(this.#root)]}valueAt({address,after},path){let instance=this.#at(address),[name="",...rest2]=path.split("."),value=instance&&
valuesOf(instance).get(name);if(value!==void 0)return this.#isOfPlan&&name!=="body"?atPlannedPath(value,after?.[name],rest2):(0,import_chunk_77M3S3JL.coveredAt)(
value,rest2)}plannedIndex({address,after},name,index){if(!this.#isOfPlan)return index;let instance=this.#at(address),[written2,planned2]=[instance&&valuesOf(instance).
get(name),after?.[name]],found2=(0,import_chunk_77M3S3JL.isList)(planned2)?planned2.findIndex((_,at)=>writtenSteps(written2,planned2,[String(at)])[0]===index):-1;
return found2===-1?void 0:found2}subscriptionOf(providerKey2){let[,path,name=providerKey2]=/^module\.(.*):(.*)$/s.exec(providerKey2)??[],owner=path===void 0?this.#root:
void 0,block2=owner?.node.source.providers.get(name),json=block2?.body.subscription_id;if(owner===void 0||block2===void 0||json===void 0)return;let site={...block2,
path:["subscription_id"],address:`provider.${name}.subscription_id`},value=toGraphValue(owner.session.evaluate(json,owner,site));return typeof value=="string"?value:
void 0}referencesOfLocal(module2,name){let written2=moduleAt(this.#root.node,module2)?.source.locals.get(name);return written2===void 0?void 0:expressionOf(written2.
value).references??[]}placeOf({address,after},path){let instance=this.#at(address);if(instance===void 0)return;let{file,header}=instance.block,[name,...rest2]=path===
void 0?[]:path.split("."),steps2=this.#isOfPlan&&rest2.some(step=>/^\d+$/.test(step))?writtenSteps(valuesOf(instance).get(name??""),after?.[name??""],rest2):rest2;
return this.#root.session.places.of({file,header,path:name===void 0?[]:[name,...steps2]})}#at(address){return this.#instances??=new Map([...instancesOf(this.#root)].
map(instance=>[instance.address,instance])),this.#instances.get(address)}},anyType={type:"any",defaults:void 0};function parseType(expression){return parseConstraint(
expression,evaluate)}function convert2(value,{type,defaults:defaults2}){try{return{value:convertTo(defaults2===void 0?value:withDefaults(value,defaults2),type)}}catch(error){
if(isRefusal(error))return{problem:error.message};throw error}}function variableValue(name,{block:block2,given},module2){let{body,file,header}=block2,{session}=module2,
site={file,header,address:`${module2.prefix}var.${name}`},{default:fallback}=body,isGiven=given!==void 0&&!(body.nullable===!1&&isNull(uncover(given))),none4=new import_chunk_77M3S3JL.Unknown(
{symbol:site.address,reason:`no value is given for the variable ${name}`}),usual=isGiven||fallback===void 0?none4:session.evaluate(fallback,module2,site),value=isGiven?
given:usual,typed=session.attempt(site,()=>{let found2=convert2(value,constraintOf(block2));return"value"in found2?found2.value:session.refuse(site,found2.problem)});
return body.sensitive===!0?cover(typed):typed}function constraintOf({body}){let text3=bareText(body.type);return text3===void 0?anyType:parseType(parseExpression(
text3))}function givenValues(root,given,reader2){let found2=new Map;for(let[name,block2]of root.variables){let text3=reader2.files.environment(`TF_VAR_${name}`);
text3!==void 0&&found2.set(name,valueOf2(text3,block2,`TF_VAR_${name}`))}let automatic=(0,import_chunk_77M3S3JL.automaticValueFiles)(reader2.files.list(root.folder)).
map(file=>({file}));for(let each2 of[...automatic,...given]){let values="file"in each2?valuesIn(each2.file,reader2):[single(each2.value,root)];for(let[name,value]of values)
found2.set(name,value)}return found2}function valuesIn(file,reader2){let content=reader2.read(file);return file.endsWith(".json")?Object.entries(content).map(([
name,json])=>[name,fromGraphValue(json)]):Object.entries(content).map(([name,json])=>typeof json=="number"||typeof json=="boolean"?[name,json]:[name,plain2(()=>evaluate(
parseTemplateOrLiteral(json),emptyScope()),name,file)])}function single(given,root){let at=given.indexOf("="),name=given.slice(0,at).trim();if(at<1)throw new import_chunk_77M3S3JL.PreflightError(
"usage",`--var ${given}: write it as NAME=VALUE`);let block2=root.variables.get(name);if(block2!==void 0)return[name,valueOf2(given.slice(at+1),block2,`--var ${name}`)];
let hint=(0,import_chunk_77M3S3JL.didYouMean)(name,root.variables.keys());throw new import_chunk_77M3S3JL.PreflightError("usage",`--var ${name}: the root module\
 declares no such variable${hint}`)}function valueOf2(text3,block2,from){let{type}=plain2(()=>constraintOf(block2),from,block2.file);return block2.body.type===void 0||
typeof type=="string"&&type!=="any"?text3.normalize("NFC"):plain2(()=>evaluate(parseExpression(text3),emptyScope()),from,from)}function plain2(work,name,file){try{
return work()}catch(error){throw error instanceof ExpressionError?new import_chunk_77M3S3JL.PreflightError("input",`the value of ${name} is wrong: ${error.message}`,
{place:{file},advice:"give a value without references and functions"}):error}}function actionNotices(root){return[...allModules(root)].flatMap(({source:source3,
path})=>[...source3.actions].filter(([,{body}])=>(0,import_chunk_77M3S3JL.mayConnect)(JSON.stringify(body))).map(([name,{file}])=>{let address=[...path.map(step=>`\
module.${step}`),`action.${name}`].join(".");return{message:`what ${address} sends is not read: an integration that it makes is not judged`,address,file,isUnread:!0}}))}
function azurermMajor(root,reader2){return lockedMajor(root.source.folder,reader2)??allowedMajor(root)}function lockedMajor(folder,reader2){let path=import_node_path3.posix.
join(folder,".terraform.lock.hcl");if(reader2.files.read(path)===void 0)return;let locked=blocksOf({file:path,content:reader2.read(path)},"provider",1).find(({header})=>isAzurerm(
header[1]??""));return majorOf(literalText(locked?.body.version)??"")}function allowedMajor(root){let constraints=[...allModules(root)].flatMap(({source:source3})=>[
...source3.required].filter(([name,{source:from}])=>isAzurerm(from??`hashicorp/${name}`)).map(([,{version}])=>version??""));return onlyMajor(constraints.flatMap(
text3=>text3.split(",")).map(text3=>text3.trim()))}function isAzurerm(source3){return source3.toLowerCase().endsWith("hashicorp/azurerm")}function onlyMajor(constraints){
let exact=constraints.find(text3=>/^(?:~>|=)?\s*v?\d/.test(text3));if(exact!==void 0)return majorOf(exact);let least=constraints.filter(text3=>text3.startsWith(
">")).map(majorOf),below2=constraints.find(text3=>/^<\s*\d+(?:\.0)*(?:-0)?$/.test(text3)),most=below2===void 0?void 0:(majorOf(below2)??0)-1;return most!==void 0&&
least.includes(most)?most:void 0}function majorOf(text3){let found2=/\d+/.exec(text3)?.[0];return found2===void 0?void 0:Number(found2)}var labels={variable:1,output:1,
module:1,resource:2,data:2,ephemeral:2,action:2};function mergeFiles(folder,primary,overrides){let terraform=[...primary,...overrides].flatMap(({content})=>bodiesOf(
content.terraform)),named2=type=>collect2(type,primary,overrides);return{folder,files:[...primary,...overrides].map(({file})=>file),variables:named2("variable"),
outputs:named2("output"),calls:named2("module"),resources:named2("resource"),data:named2("data"),ephemeral:named2("ephemeral"),actions:named2("action"),locals:localsOf(
primary,overrides),providers:providersOf(primary,overrides),checks:separateBlocks("check",1,[...primary,...overrides]),imports:separateBlocks("import",0,[...primary,
...overrides]),removed:separateBlocks("removed",0,[...primary,...overrides]),terraform,required:requiredOf(terraform)}}function separateBlocks(type,depth2,files){
return files.flatMap(file=>blocksOf(file,type,depth2))}function collect2(type,primary,overrides){let found2=new Map;for(let block2 of primary.flatMap(file=>blocksOf(
file,type,labels[type]))){let name=nameOf2(block2),twin=found2.get(name);if(twin!==void 0)throw declaredTwice(block2,twin);found2.set(name,block2)}for(let block2 of overrides.
flatMap(file=>blocksOf(file,type,labels[type]))){let name=nameOf2(block2),own2=found2.get(name);if(own2===void 0)throw nothingToOverride(block2);found2.set(name,
overridden(own2,block2.body))}return found2}function nameOf2({header}){return header.slice(1).join(".")}function declaredTwice(block2,twin){let what=shown2(block2);
return new import_chunk_77M3S3JL.PreflightError("input",`${what} is declared twice, here and in ${twin.file}`,{place:{file:block2.file},advice:"remove one of th\
e two; to change what another file says, put the change into override.tf"})}function nothingToOverride(block2){return new import_chunk_77M3S3JL.PreflightError("\
input",`${shown2(block2)} overrides what no other file of the folder declares`,{place:{file:block2.file},advice:"declare it in a file that is no override, or re\
move it here"})}function shown2({header:[type="",...own2]}){return`${type} ${own2.map(label=>`\u201C${label}\u201D`).join(" ")}`}function overridden(own2,changes){
let body={...own2.body};for(let[name,value]of Object.entries(changes)){if(name==="count"&&delete body.for_each,name==="for_each"&&delete body.count,name==="dyna\
mic")for(let block2 of bodiesOf(value).flatMap(each2=>Object.keys(each2)))delete body[block2];name==="lifecycle"?body[name]=[Object.assign({},...bodiesOf(body[name]),
...bodiesOf(value))]:body[name]=value,withoutDynamic(body,name)}return{...own2,body}}function withoutDynamic(body,name){let{dynamic}=body;name==="dynamic"||!(0,import_chunk_77M3S3JL.isObject)(
dynamic)||!Object.hasOwn(dynamic,name)||(body.dynamic=Object.fromEntries(Object.entries(dynamic).filter(([block2])=>block2!==name)))}function localsOf(primary,overrides){
let found2=new Map;for(let[name,local]of primary.flatMap(localsIn)){let twin=found2.get(name);if(twin!==void 0)throw declaredTwice({header:["local",name],body:{},
file:local.file},twin);found2.set(name,local)}for(let[name,local]of overrides.flatMap(localsIn))found2.set(name,local);return found2}function localsIn({content,
file}){return bodiesOf(content.locals).flatMap(body=>Object.entries(body).filter(([name])=>name!=="//").map(([name,value])=>[name,{value,file}]))}function providersOf(primary,overrides){
let found2=new Map,all=[...primary,...overrides].flatMap(file=>blocksOf(file,"provider",1));for(let block2 of all){let alias=literalText(block2.body.alias),name=`${block2.
header[1]??""}${alias===void 0?"":`.${alias}`}`,own2=found2.get(name);found2.set(name,own2===void 0?block2:overridden(own2,block2.body))}return found2}function requiredOf(terraform){
let blocks=terraform.flatMap(body=>bodiesOf(body.required_providers));return new Map(blocks.flatMap(body=>Object.entries(body).map(([name,value])=>[name,requiredProvider(
value)])))}function requiredProvider(value){if(!(0,import_chunk_77M3S3JL.isObject)(value))return{source:void 0,version:literalText(value),aliases:[]};let{source:source3,
version,configuration_aliases:aliases=[]}=value,names=(Array.isArray(aliases)?aliases:[]).map(bareText);return{source:literalText(source3),version:literalText(version),
aliases:names.filter(name=>name!==void 0)}}var deepest5=200,mostCalls=2e4;function loadModules(folder,reader2){return new Loader(folder,reader2).load(folder,[])}
var Loader=class{#reader;#installed;#places;#sources=new Map;#calls=0;constructor(root,reader2){this.#reader=reader2,this.#places=new WrittenPlaces(reader2.files),
this.#installed=new import_chunk_77M3S3JL.Installed(root,reader2.files)}load(folder,path,around=[]){let source3=this.#sourceIn(folder),calls=new Map;for(let[name,
block2]of source3.calls)calls.set(name,this.#call(block2,[...path,name],[...around,folder]));return{path,source:source3,calls}}#call(block2,path,around){this.#calls+=
1;let circle2="check the module calls for a circle";if(this.#calls>mostCalls)throw this.#refused(block2,`there are more than ${mostCalls} calls of modules`,circle2);
if(path.length>deepest5)throw this.#refused(block2,`modules call each other more than ${deepest5} levels deep`,circle2);let found2=this.#folderOf(block2,path,around.
at(-1)??".");if(typeof found2!="string")return{block:block2,module:void 0,unread:found2};if(around.includes(found2)){let message=`the module \u201C${path.at(-1)??
""}\u201D calls itself: ${[...around,found2].join(" calls ")}`;throw this.#refused(block2,message,"break the circle: no module can be a part of itself")}let listed2=this.#listed(
found2,block2,path.at(-1)??"");return(0,import_chunk_77M3S3JL.sourceFilesOf)(listed2).primary.length===0?{block:block2,module:void 0,unread:emptyFolder(found2)}:
{block:block2,module:this.load(found2,path,around),unread:void 0}}#listed(folder,block2,name){try{return this.#reader.files.list(folder)}catch(error){throw error instanceof
import_chunk_77M3S3JL.PreflightError?this.#refused(block2,`the module \u201C${name}\u201D lies outside of what may be read: ${folder}`,"name a folder above both\
 with --root DIR, or allow every folder with --allow-outside"):error}}#refused({file,header},message,advice){let place=this.#places.of({file,header,path:["sourc\
e"]});return new import_chunk_77M3S3JL.PreflightError("input",message,{place,advice})}#folderOf({body,file},path,from){let source3=literalText(body.source);return source3===
void 0?{reason:`the source of module ${path.join(".")} is not written as a plain text`,advice:`write the source in ${file} as a plain text`}:(0,import_chunk_77M3S3JL.isLocal)(
source3)?import_node_path4.posix.join(from,source3.replaceAll("\\","/")):this.#installed.folderOf(path,source3)}#sourceIn(folder){let known3=this.#sources.get(folder);
if(known3!==void 0)return known3;let source3=this.#read(folder);return this.#sources.set(folder,source3),source3}#read(folder){let{primary,overrides}=(0,import_chunk_77M3S3JL.sourceFilesOf)(
this.#reader.files.list(folder).map(file=>import_node_path4.posix.normalize(file)));return mergeFiles(folder,this.#parse(primary),this.#parse(overrides))}#parse(paths){
return paths.map(file=>({file,content:this.#reader.read(file)}))}};function emptyFolder(folder){return{reason:`there is no Terraform source in ${folder}`,advice:"\
check the source of the module"}}function expansionByCount(value){let open2=uncover(value),reason=reasonOf2(open2);if(reason!==void 0)return{kind:"unknown",reason};
let count=countOf(open2);return typeof count=="number"&&Number.isInteger(count)&&count>=0?{kind:"count",count}:"count must be a whole number that is not negativ\
e"}function countOf(value){return value instanceof BigNumber?toDouble(value):typeof value=="string"?Number(value):value}function expansionByEach(open2){if(open2 instanceof
Secret)return"for_each must not be sensitive, as its keys are shown in addresses";let reason=reasonOf2(open2);if(reason!==void 0)return{kind:"unknown",reason};if(open2 instanceof
SetValue){let keys=open2.items.map(uncover),unclear=keys.map(reasonOf2).find(found2=>found2!==void 0);if(unclear!==void 0)return{kind:"unknown",reason:unclear};
if(keys.every(key=>typeof key=="string"))return{kind:"for_each",entries:keys.map(key=>[key,key])}}return open2 instanceof MapValue?{kind:"for_each",entries:Object.
entries(open2.entries)}:isPlainObject(open2)?{kind:"for_each",entries:Object.entries(open2)}:"for_each must be a map, or a set of texts"}function reasonOf2(value){
return value instanceof import_chunk_77M3S3JL.Unknown?value.$unknown.reason:value instanceof PartialObject?value.reason:void 0}function elementsOf2(open2){if(open2 instanceof
Secret)return elementsOf2(uncover(open2))?.map(([key,value])=>[new Secret(key),new Secret(value)]);if(open2 instanceof SetValue)return open2.items.map(item=>[item,
item]);if(open2 instanceof MapValue)return Object.entries(open2.entries);let items2=sequenceOf(open2);return items2!==void 0?items2.map((item,index)=>[index,item]):
isPlainObject(open2)?Object.entries(open2):void 0}function repeatedOf({body,file,header},address,module2){let{count,for_each:forEach}=body,[name,json]=count===void 0?
["for_each",forEach]:["count",count];if(json===void 0)return{kind:"single",all:new Map([[void 0,single2]]),reason:void 0};let site={file,header,path:[name],address:`${address}\
.${name}`},{session}=module2,value=session.within(site,()=>session.evaluate(json,module2,site)),expansion=name==="count"?expansionByCount(value):expansionByEach(
value);return typeof expansion=="string"?unknownly(address,name,session.refuse(site,expansion).$unknown.reason):expansion.kind==="unknown"?planned(address,name,
module2)??unknownly(address,name,expansion.reason):(session.count(expansion.kind==="count"?expansion.count:sizeOf3(expansion),site),{kind:expansion.kind,all:repetitionsOf(
expansion),reason:void 0})}var single2={key:void 0,variables:new Map,isSymbolic:!1};function sizeOf3(expansion){return expansion.kind==="for_each"?expansion.entries.
length:1}function repetitionsOf(expansion){if(expansion.kind==="for_each")return new Map(expansion.entries.map(([key,value])=>[key,keyed(key,value)]));let count=expansion.
kind==="count"?expansion.count:0;return new Map(Array.from({length:count},(_,index)=>[index,counted(index)]))}function keyed(key,value){return{key,variables:new Map(
[["each",{key,value}]]),isSymbolic:!1}}function counted(index){return{key:index,variables:new Map([["count",{index}]]),isSymbolic:!1}}function planned(address,name,{
session}){let keys=session.settings.planned?.keys(address);if(keys===void 0)return;let all=keys.map(key=>[key,keyOnly(key,address)]);return{kind:name==="count"?
"count":"for_each",all:new Map(all),reason:void 0}}function keyOnly(key,address){if(typeof key=="number")return counted(key);let value=new import_chunk_77M3S3JL.Unknown(
{symbol:`${address}.for_each${(0,import_chunk_77M3S3JL.formatIndex)(key)}`,reason:"known after apply"});return keyed(key,value)}function unknownly(address,name,reason){
let known3=symbol=>new import_chunk_77M3S3JL.Unknown({symbol:`${address}.${symbol}`,reason}),variables=name==="count"?new Map([["count",{index:known3("count.ind\
ex")}]]):new Map([["each",{key:known3("each.key"),value:known3("each.value")}]]);return{kind:"unknown",all:new Map([[void 0,{key:void 0,variables,isSymbolic:!0}]]),
reason}}var anyKey="[*]";function keyText2({key,isSymbolic}){return isSymbolic?anyKey:(0,import_chunk_77M3S3JL.formatIndex)(key)}var CallBlock=class{call;address;#around;#instances=new Map;#repeated;constructor(address,call,around){
this.address=address,this.call=call,this.#around=around}get repeated(){return this.#repeated??=repeatedOf(this.call.block,this.address,this.#around.module)}get instances(){
return[...this.repeated.all.values()].flatMap(repetition=>this.#instance(repetition)??[])}*argumentsOf(names){let{body,file,header}=this.call.block;for(let repetition of this.
repeated.all.values()){let address=`${this.address}${keyText2(repetition)}`,scope=withVariables(this.#around.module,repetition.variables),valueOf3=name=>this.#around.
module.session.evaluate(body[name]??null,scope,{file,header,path:[name],address:`${address}.${name}`});yield[address,names.map(name=>[name,valueOf3(name)])]}}resolve(steps2){
let[first,second]=steps2,{kind}=this.repeated;if(kind==="single"){let found3=first!==void 0&&"name"in first?this.#output(void 0,first.name):void 0;return found3===
void 0?{value:this.#whole(void 0),used:0}:{value:found3,used:1}}if(first===void 0||!("key"in first)||!this.#mayHave(first.key))return{value:this.#all(),used:0};
let found2=second!==void 0&&"name"in second?this.#output(first.key,second.name):void 0;return found2===void 0?{value:this.#whole(first.key),used:1}:{value:found2,
used:2}}#mayHave(key){return this.repeated.kind==="unknown"||this.repeated.all.has(key)}#output(key,name){let instance=this.#at(key);return instance===void 0?this.#unread(
key).attribute(name):instance.output(name)}#at(key){let repetition=this.repeated.all.get(key)??(key===void 0?void 0:keyOnly(key,this.address));return repetition&&
this.#instance(repetition)}#instance(repetition){let{module:node,block:block2}=this.call;if(node===void 0)return;let known3=this.#instances.get(repetition.key);
if(known3!==void 0)return known3;let address=`${this.address}${keyText2(repetition)}`,made=this.#around.open(node,{module:this.#around.module,block:block2,repetition,
address});return this.#instances.set(repetition.key,made),made}#whole(key){let instance=this.#at(key);if(instance===void 0)return this.#unread(key);let symbol=`${this.
address}${(0,import_chunk_77M3S3JL.formatIndex)(key)}`;return new PartialObject(symbol,"the module has no such output",name=>instance.output(name))}#all(){let{kind,
all,reason=""}=this.repeated;if(kind==="unknown")return new import_chunk_77M3S3JL.Unknown({symbol:this.address,reason});let whole=[...all.keys()].map(key=>[String(
key),this.#whole(key)]);return kind==="count"?whole.map(([,value])=>value):Object.fromEntries(whole)}#unread(key){let reason=this.call.unread?.reason??"the modu\
le is not at hand";return new PartialObject(`${this.address}${(0,import_chunk_77M3S3JL.formatIndex)(key)}`,reason)}};function singleBlocksIn({file,header:[,type=""]}){
return file.endsWith(".json")?blockNamesOf(type):none2}var none2=new Set;function blockNamesOf(type){let known3=found.get(type);if(known3!==void 0)return known3;
let names=new Set(attributePaths(type).flatMap(namesWithIndex));return found.set(type,names),names}var found=new Map;function attributePaths(type){let mapping=import_chunk_77M3S3JL.mappings.
get(type);return[...mapping===void 0?[]:pathsOfMapping(mapping),...pathsOfShape(import_chunk_77M3S3JL.patches.get(type)?.properties??{})]}function pathsOfMapping({
kind,sku,properties={},children=[]}){return[...[kind,sku].flatMap(spec=>spec===void 0?[]:pathsOfSpec(spec)),...pathsOfShape(properties),...children.flatMap(child=>below(
child.blocks,pathsOfShape(child.properties)))]}function pathsOfShape(shape){return Object.values(shape).flatMap(pathsOfSpec)}function pathsOfSpec(spec){return spec instanceof
import_chunk_77M3S3JL.Blocks?below(spec.attribute,pathsOfShape(spec.shape)):typeof spec=="string"||spec instanceof import_chunk_77M3S3JL.Link||spec instanceof import_chunk_77M3S3JL.Compute||
spec instanceof import_chunk_77M3S3JL.Literal?(0,import_chunk_77M3S3JL.attributesOfSpec)(spec):pathsOfShape(spec)}function below(blocks,inner){return[`${blocks}\
.0`,...inner.map(path=>`${blocks}.0.${path}`)]}function namesWithIndex(path){let steps2=path.split(".");return steps2.filter((_,index)=>/^\d+$/.test(steps2[index+
1]??""))}function inside2(site,name){return{...site,path:[...site.path??[],name],address:`${site.address}.${name}`}}function attributeNames(body){let written2=Object.
keys(body).filter(name=>!isMetaArgument(name));return[...new Set([...written2,...dynamicOf(body).keys()])]}function attributeOf2(body,name,around){let written2=Object.
hasOwn(body,name)&&!isMetaArgument(name)?body[name]:void 0,dynamic=dynamicOf(body).get(name),site=inside2(around.site,name);if(dynamic===void 0)return written2===
void 0?void 0:writtenValue(name,written2,{...around,site});let fixed=written2===void 0?[]:bodiesOf(written2).map(each2=>bodyValue(each2,{...around,site}));return withDynamic(
fixed,dynamic,{...around,site})}function writtenValue(name,json,around){return(0,import_chunk_77M3S3JL.isObject)(json)&&around.blocks.has(name)?[bodyValue(json,
around)]:(0,import_chunk_77M3S3JL.isList)(json)&&json.length>0&&json.every(import_chunk_77M3S3JL.isObject)?bodiesOf(json).map(body=>bodyValue(body,around)):around.
session.evaluate(json,around.scope,around.site)}function bodyValue(body,around){if(Object.keys(body).some(name=>name.includes("${")))return around.session.evaluate(
body,around.scope,around.site);let dynamic=dynamicOf(body),own2=Object.entries(body).filter(([name])=>name!=="//"&&!(name==="dynamic"&&dynamic.size>0)),result={};
for(let[name,json]of own2){let site=inside2(around.site,name);result[name]=writtenValue(name,json,{...around,site})}for(let[name,blocks]of dynamic){let fixed=result[name],
site=inside2(around.site,name);result[name]=withDynamic((0,import_chunk_77M3S3JL.isList)(fixed)?fixed:[],blocks,{...around,site})}return result}function withDynamic(fixed,dynamic,around){
let made=[...fixed];for(let block2 of dynamic){let collection=around.session.evaluate(block2.forEach,around.scope,around.site),reason=reasonOf2(collection);if(reason!==
void 0)return new import_chunk_77M3S3JL.Unknown({symbol:around.site.address,reason});let elements2=elementsOf2(collection);if(elements2===void 0)return around.session.
refuse(around.site,"the for_each of a dynamic block must be a collection");around.session.count(elements2.length,around.site);for(let[key,value]of elements2){let scope=withVariables(
around.scope,new Map([[block2.iterator,{key,value}]]));made.push(...block2.content.map(content=>bodyValue(content,{...around,scope})))}}return made}function dynamicOf(body){
if(!Object.hasOwn(body,"dynamic"))return none3;let found2=new Map;for(let[name,blocks]of bodiesOf(body.dynamic).flatMap(each2=>Object.entries(each2)))for(let block2 of bodiesOf(
blocks)){let{for_each:forEach,content,iterator}=block2;if(forEach===void 0||content===void 0)continue;let made={forEach,iterator:bareText(iterator)??name,content:bodiesOf(
content)};found2.set(name,[...found2.get(name)??[],made])}return found2}var none3=new Map;function idSegments(resource){if(resource.type==="azapi_resource")return ofAzapi(
resource);let{mode,type}=resource,mapping=(mode==="data"?import_chunk_77M3S3JL.dataMappings.get(type):void 0)??import_chunk_77M3S3JL.mappings.get(type);return mapping&&
ofMapping(resource,mapping)}function ofMapping(resource,{arm:arm2,id:spec}){if(arm2===import_chunk_77M3S3JL.arm.resourceGroup)return known2(groupOf(resource,"na\
me"));if(spec!==void 0&&"parentId"in spec)return spec.name===void 0?ofChild(segmentsAt(resource,spec.parentId),arm2,resource):void 0;if(spec!==void 0&&!("parent\
Names"in spec))return;let names=[...spec?.parentNames??[],spec?.name??"name"],[namespace="",...steps2]=arm2.split("/"),inner=steps2.flatMap((step,index)=>[step,
segmentAt(resource,names[index]??"")]);return known2([...groupOf(resource,"resource_group_name"),"providers",namespace,...inner])}function groupOf(resource,name){
let symbol=(0,import_chunk_77M3S3JL.subscriptionSymbol)(resource.address);return["","subscriptions",new OpenUnknown({symbol,reason:"known after apply",type:"str\
ing",isFilled:!0}),"resourceGroups",segmentAt(resource,name)]}function ofAzapi(resource){let[type,parent]=[argument(resource,"type"),argument(resource,"parent_i\
d")],name=segmentAt(resource,"name");return name===void 0?void 0:isNull(parent)?withoutVersion(type)?.toLowerCase()===import_chunk_77M3S3JL.arm.resourceGroup.toLowerCase()?
known2(groupOf(resource,"name")):void 0:segmentsOf(azapiIdBelow(parent,type,name)??null)}function ofChild(parent,type,resource){return parent&&known2([...parent,
type.slice(type.lastIndexOf("/")+1),segmentAt(resource,"name")])}function argument(resource,name){return uncover(resource.written(name)??null)}function segmentsAt(resource,name){
return segmentsOf(argument(resource,name))}function segmentAt(resource,name){let value=argument(resource,name),text3=isNull(value)?void 0:joinTexts([value]);return typeof text3==
"string"&&text3.includes("/")?void 0:text3}function known2(segments){let found2=segments.filter(segment=>segment!==void 0);return found2.length===segments.length?
found2:void 0}var ResourceInstance=class{module;block;repetition;address;#scope;#values=new Map;#reference;constructor({module:module2,block:block2,address},repetition){
this.module=module2,this.block=block2,this.repetition=repetition,this.address=`${address}${keyText2(repetition)}`,this.#scope=repetition.variables.size===0?module2:
withVariables(module2,repetition.variables)}get mode(){return this.block.header[0]==="data"?"data":"managed"}get type(){return this.block.header[1]??""}get name(){
return this.block.header[2]??""}get attributes(){return attributeNames(this.block.body)}written(name){if(this.#values.has(name))return this.#values.get(name);let{
session}=this.module,{file,header}=this.block,site={file,header,path:[],address:this.address},value=session.within(inside2(site,name),()=>attributeOf2(this.block.
body,name,{session,scope:this.#scope,site,blocks:singleBlocksIn(this.block)}));return this.#values.set(name,value),value}get reference(){return this.#reference??=
new PartialObject(this.address,"known after apply",name=>this.#referred(name))}#id(){if(!withIds.test(this.type))return;let symbol=`${this.address}.id`,segments=()=>idSegments(
this);return new OpenUnknown({symbol,reason:"known after apply",type:"string",isFilled:!0,segments})}#referred(name){let planned2=this.module.session.settings.planned?.
attribute(this.address,name);if(planned2!==void 0)return planned2;let value=this.written(name==="output"&&this.type==="terraform_data"?"input":name);if(value===
void 0)return name==="id"?this.#id():void 0;let blocks=blocksOf2(value,`${this.address}.${name}`);return setBlocks.get(this.type)===name&&(0,import_chunk_77M3S3JL.isList)(
blocks)?makeSet("unknown",blocks):blocks}},withIds=/^az(?:urerm|api|uread)_/,setBlocks=new Map([["azurerm_virtual_network","subnet"]]);function blocksOf2(value,symbol){
return value instanceof Secret?new Secret(blocksOf2(uncover(value),symbol)):(0,import_chunk_77M3S3JL.isList)(value)?value.map((item,index)=>{if(!isPlainObject(item))
return item;let own2=`${symbol}[${index}]`;return new PartialObject(own2,"known after apply",name=>Object.hasOwn(item,name)?blocksOf2(item[name]??null,`${own2}.${name}`):
void 0)}):value}var ResourceBlock=class{module;block;address;#repeated;#instances;#whole;#supposed=new Map;constructor(module2,block2){let[mode,type="",name=""]=block2.
header;this.module=module2,this.block=block2,this.address=`${module2.prefix}${(0,import_chunk_77M3S3JL.blockId)(mode,type,name)}`}get instances(){return this.#instances??=
new Map([...this.repeated.all].map(([key,repetition])=>[key,new ResourceInstance(this,repetition)])),this.#instances}get repeated(){return this.#repeated??=repeatedOf(
this.block,this.address,this.module)}resolve(steps2){let[first,second]=steps2,isSingle=this.repeated.kind==="single",instance=isSingle?this.instances.get(void 0):
this.#named(first);if(instance===void 0)return{value:this.#all(),used:0};let[name,used]=isSingle?[first,0]:[second,1];return name!==void 0&&"name"in name?{value:instance.
reference.attribute(name.name),used:used+1}:{value:instance.reference,used}}#named(step){return step!==void 0&&"key"in step?this.#at(step.key):void 0}#at(key){if(this.
repeated.kind!=="unknown")return this.instances.get(key);let known3=this.#supposed.get(key);if(known3!==void 0)return known3;let made=new ResourceInstance(this,
keyOnly(key,this.address));return this.#supposed.set(key,made),made}#all(){return this.#whole??=this.#together()}#together(){let{kind,reason=""}=this.repeated;if(kind===
"unknown")return new import_chunk_77M3S3JL.Unknown({symbol:this.address,reason});let all=[...this.instances].map(([key,{reference}])=>[String(key),reference]);return kind===
"count"?all.map(([,reference])=>reference):Object.fromEntries(all)}},ModuleInstance=class _ModuleInstance{session;node;address;#caller;#values=new Map;#resources=new Map;#calls=new Map;constructor(session,node,caller){
this.session=session,this.node=node,this.address=caller?.address??"",this.#caller=caller}get prefix(){return this.address===""?"":`${this.address}.`}get isSymbolic(){
let caller=this.#caller;return caller!==void 0&&(caller.repetition.isSymbolic||caller.module.isSymbolic)}get calls(){return this.session.calls}*resourceBlocks(){
let{resources,data}=this.node.source;for(let name of resources.keys())yield this.#resourceBlock(resources,name);for(let name of data.keys())yield this.#resourceBlock(
data,name)}*callBlocks(){for(let name of this.node.calls.keys()){let call=this.#callBlock(name);call!==void 0&&(yield call)}}resolve(root,steps2){let[first,second]=steps2.
map(step=>"name"in step?step.name:void 0);switch(root){case"var":return one2(first===void 0?void 0:this.variable(first));case"local":return one2(first===void 0?
void 0:this.#local(first));case"module":return further(1,first===void 0?void 0:this.#callBlock(first)?.resolve(steps2.slice(1)));case"path":return one2(first===
void 0?void 0:this.#path(first));case"terraform":case"tofu":return one2(first==="workspace"?this.session.workspace():unknown(`${root}.${first??""}`));case"ephem\
eral":return{value:unknown(`${this.prefix}ephemeral.${first??""}.${second??""}`),used:Math.min(2,steps2.length)};case"data":return further(2,this.#resource(this.
node.source.data,`${first??""}.${second??""}`,steps2.slice(2)));case"resource":return further(2,this.#resource(this.node.source.resources,`${first??""}.${second??
""}`,steps2.slice(2)));default:return further(1,this.#resource(this.node.source.resources,`${root}.${first??""}`,steps2.slice(1)))}}readFile(path){return this.#reached(
path,found2=>this.session.settings.files.read(found2)??{refusal:`there is no file ${path}`})}listFiles(folder){let{files}=this.session.settings;return this.#reached(
folder,found2=>files.listBelow?.(found2)??{refusal:"folders are not searched here"})}variable(name){let block2=this.node.source.variables.get(name);return block2&&
this.#once(`var.${name}`,block2,()=>variableValue(name,{block:block2,given:this.#given(name)},this))}shownVariable(name){let value=this.variable(name);return value===
void 0?void 0:toGraphValue(value)}#given(name){let caller=this.#caller,{settings}=this.session;if(caller===void 0)return settings.planned?.variable(name)??settings.
variables.get(name);let{module:module2,block:block2,repetition}=caller,json=(0,import_chunk_77M3S3JL.ownProperty)(block2.body,name);if(json===void 0)return;let scope=repetition.
variables.size===0?module2:withVariables(module2,repetition.variables);return this.session.evaluate(json,scope,{...block2,path:[name],address:`${this.address}.${name}`})}output(name){
let block2=this.node.source.outputs.get(name);if(block2!==void 0)return this.#once(`output.${name}`,block2,site=>{let value=this.session.evaluate(block2.body.value??
null,this,site);return block2.body.sensitive===!0?new Secret(value):value})}#local(name){let written2=this.node.source.locals.get(name);if(written2!==void 0)return this.#once(
`local.${name}`,{file:written2.file,header:["locals"],path:[name]},site=>this.session.evaluate(written2.value,this,site))}#once(name,{file,header,path=[]},work){
let known3=this.#values.get(name);if(known3!==void 0||this.#values.has(name))return known3??null;let site={file,header,path,address:`${this.prefix}${name}`},value=this.
session.within(site,()=>work(site));return this.#values.set(name,value),value}#path(name){return name==="root"?".":name==="module"?import_node_path5.posix.relative(
this.session.settings.root,this.node.source.folder)||".":name==="cwd"?unknown("path.cwd"):void 0}#resource(blocks,name,rest2){return blocks.has(name)?this.#resourceBlock(
blocks,name).resolve(rest2):void 0}#resourceBlock(blocks,name){let block2=blocks.get(name)??{header:[],body:{},file:""},key=block2.header.join("."),known3=this.#resources.
get(key);if(known3!==void 0)return known3;let made=new ResourceBlock(this,block2);return this.#resources.set(key,made),made}#callBlock(name){let known3=this.#calls.
get(name),call=this.node.calls.get(name);if(known3!==void 0||call===void 0)return known3;let open2=(node,caller)=>new _ModuleInstance(this.session,node,caller),
made=new CallBlock(`${this.prefix}module.${name}`,call,{module:this,open:open2});return this.#calls.set(name,made),made}#reached(path,look){let{root}=this.session.
settings;try{return look(import_node_path5.posix.isAbsolute(path)?path:import_node_path5.posix.join(root,path))}catch(error){if(!(error instanceof import_chunk_77M3S3JL.PreflightError))
throw error;return{refusal:error.message}}}};function unknown(symbol,reason="known after apply"){return new import_chunk_77M3S3JL.Unknown({symbol,reason})}function one2(value){
return value===void 0?void 0:{value,used:1}}function further(steps2,resolved){return resolved&&{value:resolved.value,used:resolved.used+steps2}}function removedNotices(root){
return[...allModules(root)].flatMap(module2=>module2.source.removed.filter(({body})=>bodiesOf(body.lifecycle).some(({destroy})=>destroy===!1)).flatMap(({body,file})=>{
let from=bareText(body.from)??"";return/^(?:module\.|azurerm_|azapi_)/.test(from)?[{message:"this stays in Azure and is managed no longer, so it is not judged, \
nor is what it takes counted; an inventory can tell of it: --inventory FILE",address:[addressOf(module2),from].filter(Boolean).join("."),file}]:[]}))}var unmarkedSecrets=/\.(?:app_settings|connection_string|backup|logs|auth_settings(?:_v2)?|storage_account\w*|site_credential)(?:[.[]|$)/u,
mostInstances=25e4,deepest6=200,Session=class{settings;places;calls={next:1};#troubles=new Map;#working=new Set;#instances=0;constructor(settings){this.settings=
settings,this.places=new WrittenPlaces(settings.files)}get notices(){return[...this.#troubles.values()]}evaluate(json,scope,site){return typeof json!="string"&&
typeof json!="object"?json:this.attempt(site,()=>evaluate(parseTemplateOrLiteral(json),scope))}attempt(site,work){let before=secretsOpened();try{return work()}catch(error){
if(!(error instanceof ExpressionError))throw error;if(error instanceof UndeclaredError&&this.settings.isIncomplete!==!0)throw new import_chunk_77M3S3JL.PreflightError(
"input",error.message,{place:this.places.of(site)});let isShown=secretsOpened()===before&&!unmarkedSecrets.test(site.address);return this.refuse(site,isShown?error.
message:besideSecret)}}refuse(site,message){let{file,address}=site,key=`${file}|${address.replaceAll(/\[[^\]]*\]/g,"")}|${message}`,notice={message:`${message};\
 the value is taken as not known`,address,file};return this.#troubles.has(key)||this.#troubles.set(key,notice),new import_chunk_77M3S3JL.Unknown({symbol:address,
reason:message})}workspace(){let{workspace}=this.settings,symbol="terraform.workspace";if(workspace===void 0)return new import_chunk_77M3S3JL.Unknown({symbol,reason:"\
nothing tells the workspace: set TF_WORKSPACE"});let{name,isChosen}=workspace,message=`${symbol} is \u201C${name}\u201D, as no workspace is chosen; to check with ano\
ther one, set TF_WORKSPACE`;return isChosen||this.#troubles.set(symbol,{message,file:this.settings.root}),name}within(site,work){let{address}=site;if(this.#working.
has(address))throw circle([...this.#working,address],this.places.of(site));if(this.#working.size>=deepest6)throw new import_chunk_77M3S3JL.PreflightError("input",
`values need each other more than ${deepest6} levels deep`,{place:this.places.of(site),advice:`look at what ${address} refers to, and shorten the chain`});this.#working.
add(address);try{return work()}finally{this.#working.delete(address)}}count(more,site){if(this.#instances+=more,this.#instances<=mostInstances)return;let message=`\
with ${site.address} there are more than ${mostInstances} instances of resources, modules and blocks`;throw new import_chunk_77M3S3JL.PreflightError("input",message,
{place:this.places.of(site),advice:"check count and for_each there"})}};function circle(addresses,place){let last=addresses.at(-1)??"",shown3=addresses.slice(addresses.
indexOf(last));return new import_chunk_77M3S3JL.PreflightError("input",`these need each other: ${shown3.join(" \u2192 ")}`,{place,advice:"break the circle: one \
of them has to be known without the others"})}function terraformComments(file,tree){let elements2=()=>elementsOf3(tree.body);return(0,import_chunk_2WD6S5DQ.commentsIn)(
{file,text:tree.text,lines:tree.lines,comments:tree.comments,elements:elements2})}function elementsOf3({attributes,blocks}){return[...attributes.map(({name,start,
end})=>({name,start,end,bodyStart:end,parts:()=>[]})),...blocks.map(blockElement)].toSorted((left,right)=>left.start-right.start)}function blockElement({type,labels:labels2,
header,start,end,body}){return{name:(type==="resource"?labels2:[type,...labels2]).join("."),start,end,bodyStart:header.end,parts:()=>elementsOf3(body)}}function commentsOf(files,root){
let comments=[...files].flatMap(file=>commentsIn2(file,root));return comments.length===0?comments:comments.map(comment=>withModules(comment,root))}function commentsIn2(file,{
session}){let tree=session.places.treeOf(file);return tree===void 0?[]:terraformComments(file,tree)}function withModules(comment,root){let{target}=comment,name=/^module\.([^,]+)$/.
exec(target?.name??"")?.[1];if(target===void 0||name===void 0)return comment;let modules=[...callsOf(root)].filter(({call:{block:block2}})=>block2.file===target.
range.file&&block2.header[1]===name).flatMap(({address,repeated})=>[...repeated.all.keys()].map(key=>`${address}${(0,import_chunk_77M3S3JL.formatIndex)(key)}`));
return{...comment,target:{...target,modules}}}function configurationOf(root){let providers={},module2=moduleJson(root,new ProviderNames(root),providers);return{
provider_config:providers,root_module:module2}}var noBlocks=new Set;function moduleJson(node,names,providers){let{source:source3}=node;for(let[name,{body}]of source3.
providers)providers[providerKey(node,name)]={expressions:expressionsOf(body,noBlocks)};return{resources:[...source3.resources.values(),...source3.data.values()].
map(block2=>resourceJson(block2,names)),module_calls:Object.fromEntries([...node.calls].map(([name,call])=>[name,callJson(call,names,providers)])),outputs:Object.
fromEntries([...source3.outputs].map(([name,{body}])=>[name,{expression:expressionOf(body.value??null)}])),variables:Object.fromEntries([...source3.variables].map(
([name,{body}])=>[name,variableJson(body)]))}}function resourceJson(block2,names){let[mode,type="",name=""]=block2.header,{body}=block2;return{address:(0,import_chunk_77M3S3JL.blockId)(
mode,type,name),mode:mode==="data"?"data":"managed",type,name,provider_config_key:names.keyOf(block2),expressions:expressionsOf(body,singleBlocksIn(block2)),...repetitionJson(
body)}}function callJson(call,names,providers){let{body}=call.block,own2=Object.entries(body).filter(([name])=>!isCallArgument(name));return{expressions:Object.
fromEntries(own2.map(([name,json])=>[name,expressionOf(json)])),...repetitionJson(body),...call.module!==void 0&&{module:moduleJson(call.module,new ProviderNames(
call.module,names,call),providers)}}}function repetitionJson({count,for_each:forEach,depends_on:before}){return{...count!==void 0&&{count_expression:expressionOf(
count)},...forEach!==void 0&&{for_each_expression:expressionOf(forEach)},...(0,import_chunk_77M3S3JL.isList)(before)&&{depends_on:before.flatMap(each2=>bareText(
each2)??[])}}}function variableJson({default:fallback,sensitive}){let value=fallback===void 0?void 0:expressionOf(fallback).constant_value;return{...value!==void 0&&
{default:value},...sensitive===!0&&{sensitive:!0}}}var Imports=class{#byAddress=new Map;#blocks=new Set;constructor(root){let{imports}=root.node.source;for(let[
address,imported]of imports.flatMap((block2,index)=>[...importsOf(block2,`import[${index}]`,root)]))address.includes(anyKey)?this.#blocks.add((0,import_chunk_77M3S3JL.withoutKeys)(
address.replaceAll(anyKey,""))):this.#byAddress.set(address,imported)}of(address){let isPossible=this.#blocks.size>0&&this.#blocks.has((0,import_chunk_77M3S3JL.withoutKeys)(
address));return this.#byAddress.get(address)??(isPossible?{id:void 0}:void 0)}};function*importsOf(block2,name,root){let{body}=block2,{session}=root,to2=bareText(
body.to)??"";for(let{variables}of repeatedOf(block2,name,root).all.values()){let scope=withVariables(root,variables),siteOf=argument2=>({...block2,path:[argument2],
address:`${name}.${argument2}`}),address=session.attempt(siteOf("to"),()=>addressOf2(parseExpression(to2),scope)),id=toGraphValue(session.evaluate(body.id??null,
scope,siteOf("id")));typeof address=="string"&&(yield[address,{id:typeof id=="string"?id:void 0}])}}function addressOf2(expression,scope){if(expression.kind==="\
variable")return expression.name;if(expression.kind==="attribute")return`${addressOf2(expression.source,scope)}.${expression.name}`;if(expression.kind!=="index")
return refuse("the target of an import must be the address of a resource");let key=evaluate(expression.key,scope),isKnown=typeof key=="string"||typeof key=="num\
ber";return`${addressOf2(expression.source,scope)}${isKnown?(0,import_chunk_77M3S3JL.formatIndex)(key):anyKey}`}function markedValue(value){return value instanceof
import_chunk_77M3S3JL.Unknown||value instanceof import_chunk_77M3S3JL.Concat?{known:void 0,unknown:!0,sensitive:!1}:value instanceof import_chunk_77M3S3JL.Sensitive?
{...markedValue(value.reveal()),sensitive:!0}:(0,import_chunk_77M3S3JL.isList)(value)?markedList(value):(0,import_chunk_77M3S3JL.isObject)(value)?markedObject(value):
{known:value,unknown:!1,sensitive:!1}}function marksAny(marks){return typeof marks=="object"&&marks!==null?Object.values(marks).some(marksAny):marks===!0}function markedList(items2){
let marked=items2.map(markedValue);return{known:marked.map(({known:known3})=>known3??null),unknown:marked.map(({unknown:unknown2})=>unknown2),sensitive:marked.some(
({sensitive})=>sensitive!==!1)?marked.map(({sensitive})=>sensitive):!1}}function markedObject(value){let known3={},unknown2={},sensitive={};for(let[name,inner]of Object.
entries(value).toSorted(([left],[right])=>(0,import_chunk_77M3S3JL.compareText)(left,right))){let marked=markedValue(inner);marked.known!==void 0&&(known3[name]=
marked.known),marked.unknown!==!1&&(unknown2[name]=marked.unknown),marked.sensitive!==!1&&(sensitive[name]=marked.sensitive)}return{known:known3,unknown:unknown2,
sensitive:Object.keys(sensitive).length===0?!1:sensitive}}function planOf(root){let names=new Map,imports=new Imports(root);return{format_version:"1.2",variables:variablesOf(
root),resource_changes:[...instancesOf(root)].map(instance=>changeOf(instance,names,imports.of(instance.address))),configuration:configurationOf(root.node)}}function changeOf(instance,names,imported){
let{address,module:module2,mode,type,name,repetition}=instance,{known:known3,unknown:unknown2,sensitive}=markedOf(instance,imported?.id),own2=names.get(module2)??
new ProviderNames(module2.node);return names.set(module2,own2),{address,...module2.address!==""&&{module_address:module2.address},mode,type,name,...repetition.key!==
void 0&&{index:repetition.key},provider_name:own2.providerOf(instance.block),...(repetition.isSymbolic||module2.isSymbolic)&&{may_be_absent:!0},change:{actions:[
actionOn(instance,imported)],before:null,after:completed(instance,known3,unknown2),after_unknown:unknown2,after_sensitive:sensitive}}}function actionOn({mode},imported){
return mode==="data"?"read":imported===void 0?"create":"update"}function markedOf(instance,id){let known3=id===void 0?{}:{id},unknown2=id===void 0?{id:!0}:{},sensitive={};
for(let[name,value]of valuesOf(instance)){let marked=markedValue(value);marked.known!==void 0&&(known3[name]=marked.known),marked.unknown!==!1?unknown2[name]=marked.
unknown:name==="body"&&(unknown2[name]={}),marked.sensitive!==!1&&(sensitive[name]=marked.sensitive)}return{known:known3,unknown:unknown2,sensitive}}function variablesOf(root){
let found2={};for(let name of root.node.source.variables.keys()){let{known:known3,unknown:unknown2,sensitive}=markedValue(root.shownVariable(name)??new import_chunk_77M3S3JL.Unknown(
{symbol:"",reason:""}));known3!==void 0&&!marksAny(unknown2)&&sensitive===!1&&(found2[name]={value:known3})}return found2}function workspaceOf({folder,terraform},files){
let selected=files.read(`${(0,import_chunk_77M3S3JL.dataFolder)(folder,files.environment("TF_DATA_DIR"))}/environment`),chosen2=[files.environment("TF_WORKSPACE"),
new TextDecoder().decode(selected).trim()].find(Boolean);if(chosen2!==void 0)return{name:chosen2,isChosen:!0};if(terraform.flatMap(body=>[...bodiesOf(body.cloud),
...bodiesOf(body.backend).flatMap(({remote:own2})=>bodiesOf(own2))]).length===0)return{name:"default",isChosen:!1};let name=terraform.flatMap(body=>bodiesOf(body.
cloud)).flatMap(({workspaces})=>bodiesOf(workspaces)).map(({name:name2})=>literalText(name2)).find(each2=>each2!==void 0);return name===void 0?void 0:{name,isChosen:!0}}
function readSource({folder,files,hcl,given,isStrict}){let reader2=new import_chunk_77M3S3JL.SourceFileReader(files,hcl),root=import_node_path.posix.normalize(folder),
node=loadModules(root,reader2);refuseUndeclared(node,files);let variables=givenValues(node.source,given,reader2),missing2=withoutValue(node,new Set(variables.keys()));
if(isStrict&&missing2.length>0)throw valuesMissing(missing2,node);let instance=new ModuleInstance(new Session({root,files,variables,azurerm:azurermMajor(node,reader2),
workspace:workspaceOf(node.source,files),isIncomplete:hasGenerated(node.source,files)}),node),plan=planOf(instance);return{...(0,import_chunk_77M3S3JL.readPlan)(
plan,`${root}/main.tf`,new EvaluatedSource(instance,{isOfPlan:!1})),resources:plan.resource_changes?.length??0,comments:commentsOf(reader2.commented,instance),notices:[
...missing2.length===0?[]:[missingNotice(missing2,root)],...removedNotices(node),...actionNotices(node)]}}function withoutValue({source:source3},given){return[...source3.
variables].filter(([name,{body}])=>!given.has(name)&&body.default===void 0).map(([name])=>name)}var giveThem="give one with --var NAME=VALUE, --var-file FILE or\
 TF_VAR_NAME";function valuesMissing(names,{source:source3}){let[first=""]=names,file=source3.variables.get(first)?.file??source3.folder;return new import_chunk_77M3S3JL.PreflightError(
"input",`no value is given for ${listed(names)}`,{place:{file},advice:giveThem})}function missingNotice(names,file){return{message:`no value is given for ${listed(
names)}, so what depends on it is not known; ${giveThem}`,file}}function listed(names){let shown3=names.slice(0,8).join(", "),more=names.length>8?` and ${names.
length-8} more`:"";return names.length===1?`the variable ${shown3}`:`the variables ${shown3}${more}`}function configurationDifferences(planned2,written2){return moduleDifferences(
planned2.root_module??{},written2.root_module??{},"")}function moduleDifferences(planned2,written2,prefix){return[...blockDifferences(planned2,written2,prefix),
...named(planned2.outputs,written2.outputs,(left,right,name)=>same(left?.expression,right?.expression)?[]:[`${prefix}output.${name}`]),...named(planned2.variables,
written2.variables,(left,right,name)=>left!==void 0&&right!==void 0&&sameConstant(left.default??null,right.default??null)?[]:[`${prefix}var.${name}`]),...named(
planned2.module_calls,written2.module_calls,(left,right,name)=>callDifferences(left,right,`${prefix}module.${name}`))]}function blockDifferences(planned2,written2,prefix){
return named(byAddress(planned2),byAddress(written2),(left,right,address)=>left!==void 0&&right!==void 0&&sameRepetition(left,right)&&sameAll(left.expressions,right.
expressions)?[]:[`${prefix}${address}`])}function byAddress({resources=[]}){return Object.fromEntries(resources.map(block2=>[block2.address,block2]))}function callDifferences(planned2,written2,address){
if(planned2===void 0||written2===void 0)return[address];let isSame2=sameRepetition(planned2,written2)&&sameAll(planned2.expressions,written2.expressions),inner=planned2.
module===void 0||written2.module===void 0?[]:moduleDifferences(planned2.module,written2.module,`${address}.`);return[...isSame2?[]:[address],...inner]}function named(planned2,written2,compare2){
return[...new Set([...Object.keys(planned2??{}),...Object.keys(written2??{})])].flatMap(name=>compare2((0,import_chunk_77M3S3JL.ownProperty)(planned2,name),(0,import_chunk_77M3S3JL.ownProperty)(
written2,name),name))}function sameRepetition(left,right){return same(left.count_expression,right.count_expression)&&same(left.for_each_expression,right.for_each_expression)}
function sameAll(planned2,written2){return named(planned2,written2,(left,right,name)=>same(left,right)?[]:[name]).length===0}function same(planned2,written2){let[
left,right]=[contentOf2(planned2),contentOf2(written2)];return left.references.size!==right.references.size||[...left.references].some(reference=>!right.references.
has(reference))?!1:planned2!==void 0&&(0,import_chunk_77M3S3JL.isExpression)(planned2)&&left.references.size>0||right.isUnclear||sameTexts(left.constants,right.
constants)}function contentOf2(written2){let references=new Set,constants2=[],isUnclear=!1;for(let expression of expressionsIn(written2)){let terms=(0,import_chunk_77M3S3JL.exactTerms)(
expression.references??[]);for(let term of terms)references.add(term);expression.constant_value!==void 0?constants2.push(...scalarsOf(expression.constant_value)):
terms.length===0&&expression.references!==void 0&&(isUnclear=!0)}return{references,constants:constants2.toSorted(),isUnclear}}function*expressionsIn(node){if(!(node==
null||typeof node!="object"))if((0,import_chunk_77M3S3JL.isExpression)(node))yield node;else for(let child of Object.values(node))yield*expressionsIn(child)}function scalarsOf(value){
return value===null?[]:(0,import_chunk_77M3S3JL.isList)(value)?value.flatMap(scalarsOf):(0,import_chunk_77M3S3JL.isObject)(value)?Object.values(value).flatMap(scalarsOf):
[String(value)]}function sameConstant(left,right){return sameTexts(scalarsOf(left).toSorted(),scalarsOf(right).toSorted())}function sameTexts(left,right){return left.
length===right.length&&left.every((text3,index)=>text3===right[index])}function instanceDifferences(plan,written2,isPartial2){let planned2=new Map((plan.resource_changes??
[]).filter(isThere).map(change=>[change.address,change])),differences=[],seen=new Set;for(let instance of written2){let{address,mode,repetition,module:module2}=instance;
if(mode==="data"||repetition.isSymbolic||module2.isSymbolic)continue;seen.add(address);let change=planned2.get(address);change!==void 0?differences.push(...attributeDifferences(
change,instance)):isPartial2||differences.push(address)}let isOpen=address=>[...written2].some(({address:own2})=>standsFor(own2,address));return[...differences,
...[...planned2.keys()].filter(address=>!seen.has(address)&&!isOpen(address))]}function isThere({mode,deposed,change}){return mode==="managed"&&deposed===void 0&&
change.after!==null}function standsFor(symbolic,address){let[start="",...parts]=symbolic.split(anyKey);if(parts.length===0||!address.startsWith(start))return!1;
let at=start.length;for(let part of parts){let found2=address.indexOf(part,at);if(found2===-1)return!1;at=found2+part.length}return!0}function attributeDifferences({
type,address,change},instance){if(!import_chunk_77M3S3JL.mappings.has(type))return[];let ignored=ignoredOf(instance);return ignored==="all"?[]:[...valuesOf(instance)].
filter(([name])=>!ignored.has(name)).filter(([name])=>change.after_unknown?.[name]!==!0).filter(([name,value])=>!mayBeSame2(name,value,change.after?.[name])).map(
([name])=>`${address}.${name}`)}function ignoredOf({block:block2}){let names=bodiesOf(block2.body.lifecycle).flatMap(({ignore_changes:ignored})=>ignored??[]).flat().
map(each2=>bareText(each2)??"");return names.includes("all")?"all":new Set(names.map(name=>/^\w+/.exec(name)?.[0]??""))}function mayBeSame2(name,written2,planned2){
return planned2===void 0?!0:written2 instanceof import_chunk_77M3S3JL.Sensitive?mayBeSame2(name,written2.reveal(),planned2):written2===null||planned2===null?written2===
null||isEmpty2(written2):typeof written2!="object"?sameScalar(name,written2,planned2):(0,import_chunk_77M3S3JL.isList)(written2)?(0,import_chunk_77M3S3JL.isList)(
planned2)&&sameList(name,written2,planned2):(0,import_chunk_77M3S3JL.isObject)(written2)?(0,import_chunk_77M3S3JL.isObject)(planned2)?Object.entries(written2).every(
([inner,value])=>mayBeSame2(inner,value,(0,import_chunk_77M3S3JL.ownProperty)(planned2,inner))):!1:!0}function isEmpty2(value){return(0,import_chunk_77M3S3JL.isList)(
value)?value.length===0:value===""||(0,import_chunk_77M3S3JL.isObject)(value)&&Object.keys(value).length===0||typeof value=="object"&&!(0,import_chunk_77M3S3JL.isObject)(
value)}function sameScalar(name,written2,planned2){return planned2===null||typeof planned2=="object"?!1:textOf3(name,written2)===textOf3(name,planned2)}function textOf3(name,value){
return JSON.stringify(asDeclared(name,String(value))).replaceAll('"',"").toLowerCase()}function sameList(name,written2,planned2){return written2.length===planned2.
length&&written2.every(item=>planned2.some(other=>mayBeSame2(name,item,other)))}var PlanValues=class{#variables;#instances=new Map;#keys=new Map;constructor(plan){
this.#variables=plan.variables??{};for(let{address,index,change,deposed}of plan.resource_changes??[]){if(change.after===null||deposed!==void 0)continue;let{after,
after_unknown:unknown2={},after_sensitive:sensitive=!1}=change;this.#enter(address,index,{values:after,unknown:unknown2,sensitive})}this.#enterState(plan.prior_state?.
values?.root_module)}variable(name){let value=(0,import_chunk_77M3S3JL.ownProperty)(this.#variables,name)?.value;return value===void 0?void 0:fromGraphValue(value)}attribute(address,name){
let found2=this.#instances.get(address),value=(0,import_chunk_77M3S3JL.ownProperty)(found2?.values,name);if(!(found2===void 0||value===void 0||marksAny(found2.unknown[name])))
return fromGraphValue(covered(value,(0,import_chunk_77M3S3JL.isObject)(found2.sensitive)?found2.sensitive[name]:!1))}keys(blockAddress){return this.#keys.get(blockAddress)}#enter(address,index,instance){
if(this.#instances.has(address)||(this.#instances.set(address,instance),index===void 0))return;let key=(0,import_chunk_77M3S3JL.formatIndex)(index);address.endsWith(
key)&&(0,import_chunk_77M3S3JL.append)(this.#keys,address.slice(0,-key.length),index)}#enterState(module2){for(let{mode,address,index,values={},sensitive_values:sensitive=!1}of module2?.
resources??[])mode==="data"&&this.#enter(address,index,{values,unknown:{},sensitive});for(let child of module2?.child_modules??[])this.#enterState(child)}};function covered(value,marks){
if(marks===!0)return new import_chunk_77M3S3JL.Sensitive(value);if(typeof marks!="object"||marks===null)return value;let own2=marks;return(0,import_chunk_77M3S3JL.isList)(
value)?value.map((item,index)=>covered(item,own2[String(index)])):(0,import_chunk_77M3S3JL.isObject)(value)?Object.fromEntries(Object.entries(value).map(([name,
inner])=>[name,covered(inner,own2[name])])):value}function sourceOfPlan({plan,folder,files,hcl}){let root=import_node_path6.posix.normalize(folder);if(isDestruction(
plan))return{values:void 0,differences:[]};let reader2=new import_chunk_77M3S3JL.SourceFileReader(files,hcl),node=loadModules(root,reader2),written2=configurationDifferences(
plan.configuration??{},configurationOf(node));if(written2.length>0)return{values:void 0,differences:written2};let found2=workspaceOf(node.source,files),workspace=found2?.
isChosen===!0?found2:void 0,session=new Session({root,files,variables:new Map,planned:new PlanValues(plan),workspace}),instance=new ModuleInstance(session,node),
differences=instanceDifferences(plan,[...instancesOf(instance)],isPartial(plan));return differences.length>0?{values:void 0,differences}:{values:new EvaluatedSource(
instance,{isOfPlan:!0}),differences:[],files:filesOf2(node),comments:commentsOf(reader2.commented,instance)}}function filesOf2(node){return[...new Set([...allModules(
node)].flatMap(({source:source3})=>source3.files))]}function isDestruction({resource_changes:changes=[]}){return changes.every(({change})=>change.after===null)}
function isPartial(plan){if(plan.complete===!1||plan.errored===!0||(plan.deferred_changes??[]).length>0)return!0;let configuration=new import_chunk_77M3S3JL.Configuration(
plan.configuration);return(0,import_chunk_77M3S3JL.absentFrom)(configuration,new import_chunk_77M3S3JL.Instances(plan,configuration)).length>0}async function loadSources({
sources,loaded,errors},parsed,host2){for(let{index,folder}of sources.values())try{loaded[index]=await loadSource(folder,parsed,host2)}catch(error){if(!(error instanceof
import_chunk_77M3S3JL.PreflightError))throw error;errors.push(...(0,import_chunk_77M3S3JL.allOf)(error))}}async function loadSource(folder,parsed,host2){let given=(0,import_chunk_77M3S3JL.textsInOrder)(
parsed,["var","var-file"]).map(({name,text:text3})=>name==="var"?{value:text3}:{file:text3}),{graph,openTemplates,resources,notices,comments}=readSource({folder,
files:withNamedFiles((0,import_chunk_77M3S3JL.filesOf)(folder,parsed,host2),(0,import_chunk_77M3S3JL.textsOf)(parsed,"var-file"),host2),hcl:await loadHclReader(),
given,isStrict:(0,import_chunk_77M3S3JL.hasFlag)(parsed,"strict-vars")});return openTemplates?.(import_chunk_YK3KW3CQ.openTemplate),{summary:{path:folder,kind:"\
terraform-source",resources},graph,notices,comments}}function withNamedFiles(files,named2,host2){let around=new Map(named2.map(path=>[path,host2.filesAround(path,
void 0)]));return{...files,read:path=>(around.get(path)??files).read(path)}}async function sourceOfPlan2({plan,path,folders},parsed,host2){let hcl=await loadHclReader(),
notices=[];for(let{folder,isGiven,isOwn}of folders)try{let found2=sourceOfPlan({plan,folder,files:(0,import_chunk_77M3S3JL.filesOf)(folder,parsed,host2),hcl});if(found2.
values!==void 0){let changed=isGiven?void 0:changedAfter(path,found2.files,host2);return changed===void 0?{values:found2.values,notices:[usedNotice(folder,isOwn,
path)],comments:found2.comments}:{values:void 0,notices:[changedNotice(folder,changed,path)],comments:[]}}if(found2.differences.length===0)return{values:void 0,
notices:[],comments:[]};(isGiven||isOwn)&&notices.push(differentNotice(folder,found2.differences,path))}catch(error){if(!(error instanceof import_chunk_77M3S3JL.PreflightError)||
isGiven)throw error;isOwn&&notices.push(unreadableNotice(folder,error,path))}return{values:void 0,notices:notices.slice(0,1),comments:[]}}var moments=2e3;function changedAfter(plan,files,host2){
let written2=host2.changedAt(plan);if(written2!==void 0)return files.find(file=>(host2.changedAt(file)??0)>written2+moments)}function changedNotice(folder,changed,file){
return{message:`${`the Terraform source in ${folder} decides nothing, as ${changed} was changed after the plan was written`}; if it is that of the plan all the \
same, name it: --source ${folder}`,file}}function usedNotice(folder,isOwn,file){return{message:`what the plan leaves open is decided by the Terraform source in ${isOwn?
`${folder}, where the plan lies`:folder}`,file}}function differentNotice(folder,differences,file){let shown3=differences.slice(0,3).join(", "),more=differences.
length>3?` and ${differences.length-3} more`:"";return{message:`the Terraform source in ${folder} is not that of the plan: they differ in ${shown3}${more}; it d\
ecides nothing`,file}}function unreadableNotice(folder,{message,place},file){let line=place?.line===void 0?"":`:${place.line}`,where=place===void 0?"":`${place.
file}${line}: `;return{message:`the Terraform source in ${folder} is not used: ${where}${message}`,file}}0&&(module.exports={loadSources,sourceOfPlan});
